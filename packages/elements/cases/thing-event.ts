/** Something happened to a complaint, a callback, a feedback or an idea: the event says to which, and no more. */
export class ThingEvent extends Event {
  /** By which number the thing is known. */
  readonly number: string;

  constructor(type: ThingEventType, number: string) {
    super(type, { bubbles: true, composed: true });
    this.number = number;
  }
}

/** The name of such an event. */
export type ThingEventType = Exclude<
  Extract<keyof HTMLElementEventMap, `otklik-${string}`>,
  "otklik-before-submit"
>;

declare global {
  interface HTMLElementEventMap {
    /** The server has stored a complaint. */
    "otklik-complaint-filed": ThingEvent;
    /** A complaint is shown. */
    "otklik-complaint-opened": ThingEvent;
    /** An answer has come to a complaint, or was just given. */
    "otklik-complaint-answered": ThingEvent;
    /** The customer wrote further to a complaint. */
    "otklik-message-sent": ThingEvent;
    /** The server has booked a call, or taken the message left for one. */
    "otklik-callback-booked": ThingEvent;
    /** The customer took a step with her complaint: withdrew, closed, reopened or escalated it. */
    "otklik-complaint-moved": ThingEvent;
    /** The customer rated how her complaint was handled. */
    "otklik-complaint-rated": ThingEvent;
    /** A callback is shown. */
    "otklik-callback-opened": ThingEvent;
    /** A call was moved to another slot. */
    "otklik-callback-rebooked": ThingEvent;
    /** A call was cancelled. */
    "otklik-callback-cancelled": ThingEvent;
    /** The server has stored a feedback. */
    "otklik-feedback-given": ThingEvent;
    /** A feedback is shown. */
    "otklik-feedback-opened": ThingEvent;
    /** An answer has come to a feedback, or was just given. */
    "otklik-feedback-answered": ThingEvent;
    /** What was stored about the reader was erased, of this thing or of more. */
    "otklik-data-erased": ThingEvent;
    /** The server has stored an idea. */
    "otklik-idea-proposed": ThingEvent;
    /** An idea is shown. */
    "otklik-idea-opened": ThingEvent;
    /** The reader voted for an idea, or took the vote back. */
    "otklik-idea-voted": ThingEvent;
  }
}
