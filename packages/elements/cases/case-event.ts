/** Something happened to a complaint, a callback, a feedback or an idea: the event says to which, and no more. */
export class CaseEvent extends Event {
  /** The number by which the case is known. */
  readonly number: string;

  constructor(type: CaseEventType, number: string) {
    super(type, { bubbles: true, composed: true });
    this.number = number;
  }
}

/** The name of such an event. */
export type CaseEventType = Exclude<
  Extract<keyof HTMLElementEventMap, `otklik-${string}`>,
  "otklik-before-submit"
>;

declare global {
  interface HTMLElementEventMap {
    /** What was stored about the reader was erased, of this case or of more. */
    "otklik-data-erased": CaseEvent;
  }
}
