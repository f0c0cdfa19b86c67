/** A complaint was opened in a widget. */
export class ComplaintOpenedEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("otklik-complaint-opened", { bubbles: true, composed: true });
    this.number = number;
  }
}

/** An answer of the operator has come, or was just given. */
export class ComplaintAnsweredEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("otklik-complaint-answered", { bubbles: true, composed: true });
    this.number = number;
  }
}

declare global {
  interface HTMLElementEventMap {
    "otklik-complaint-opened": ComplaintOpenedEvent;
    "otklik-complaint-answered": ComplaintAnsweredEvent;
  }
}
