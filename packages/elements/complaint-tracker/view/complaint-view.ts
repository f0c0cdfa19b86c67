import type { Schemas } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { ComplaintAnsweredEvent, ComplaintOpenedEvent } from "../../connection/complaint-events.ts";
import type { Client, Receipt } from "../../connection/connection.ts";
import { EveryMinute } from "../../connection/every-minute.ts";
import { LiveComplaints } from "../../connection/live-complaints.ts";
import type { ComplaintsWords } from "../../locales/catalogues/complaints.ts";
import type { Settings } from "../../provider/connected-element.ts";
import { define, property, state } from "../../provider/decorators.ts";
import { Latest } from "../../provider/latest.ts";
import { badgeStyles, statusBadge } from "../../theme/badge.ts";
import { buttonStyles } from "../../theme/controls/button.ts";
import { failure, noticeStyles } from "../../theme/notice.ts";
import { promiseLine, promiseStyles } from "../../theme/promise.ts";
import { timeline, timelineStyles } from "../../theme/timeline.ts";
import { storyStyles } from "../../theme/story.ts";
import { ground } from "../../theme/tokens.ts";
import "../../theme/controls/message-box.ts";
import { complaintViewStyles } from "./complaint-view.styles.ts";
import "../receipt/receipt-link.ts";

type Complaint = Schemas["Complaint"];

/** The customer wrote a further message. */
export class MessageSentEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("otklik-message-sent", { bubbles: true, composed: true });
    this.number = number;
  }
}

/**
 * One complaint as its customer follows it: status, promise, timeline and a way to write further.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer has come.
 * @fires otklik-message-sent - The customer wrote a further message.
 */
@define("otklik-complaint-view")
export class ComplaintView extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    promiseStyles,
    timelineStyles,
    complaintViewStyles,
  ];

  /** Asks as the one who may read the complaint. */
  @property() client!: Client;

  /** The complaint's number. */
  @property() number!: string;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** The words to use. */
  @property() words!: ComplaintsWords;

  /** The way back, where the complaint was opened by a receipt. */
  @property() receipt: Receipt | undefined;

  @state() private complaint: Complaint | undefined;
  @state() private news = "";

  readonly #load = new Latest(
    this,
    () => [this.client, this.number],
    async ([client, number], signal) => this.#show(await client.getComplaint({ number }, { signal })),
  );

  constructor() {
    super();
    new EveryMinute(this);
    new LiveComplaints(this, {
      client: () => this.client,
      onChange: (number = this.number) => number === this.number && void this.#load.run(),
    });
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { complaint, words } = this;
    return html`
      <article class="stack">
        <header>
          <p class="quiet">${words.number}</p>
          <div class="row">
            <h2 part="heading" tabindex="-1">${this.number}</h2>
            ${complaint && statusBadge(complaint.status, words)}
          </div>
          ${complaint && html`<p class="topic">${complaint.topic.name}</p>`}
        </header>
        <p class=${this.news ? "news" : "hidden"} role="status">${this.news}</p>
        ${complaint ? this.#story(complaint) : this.#waiting()}
      </article>
    `;
  }

  #waiting(): TemplateResult {
    const { view } = this.words;
    if (this.#load.error)
      return failure(view.failed, { label: view.tryAgain, retry: () => void this.#load.run() });
    return html`<p class="quiet" aria-busy="true">${view.loading}…</p>`;
  }

  #story(complaint: Complaint): TemplateResult {
    const { words, settings } = this;
    const over = ["closed", "withdrawn", "rejected"].includes(complaint.status);
    return html`
      ${promiseLine(complaint.promise, { words, timeZone: settings.timeZone })}
      <section class="stack">
        <h3>${words.view.timeline}</h3>
        ${timeline(complaint.timeline, words.view, words)}
      </section>
      ${
        over
          ? nothing
          : html`<otklik-message-box
              exportparts="button, field, notice"
              .words=${words.message}
              .send=${this.#send}
            ></otklik-message-box>`
      }
      ${this.receipt ? this.#wayBack(this.receipt, complaint) : nothing}
    `;
  }

  #wayBack(receipt: Receipt, complaint: Complaint): TemplateResult {
    return html`
      <details>
        <summary>${this.words.receipt.yours}</summary>
        <otklik-receipt-link
          exportparts="button, field"
          .receipt=${receipt}
          .complaint=${complaint}
          .settings=${this.settings}
          .words=${this.words}
        ></otklik-receipt-link>
      </details>
    `;
  }

  /** Draws the complaint as it now stands, and says once what is new about it. */
  #show(complaint: Complaint): void {
    const before = this.complaint;
    this.complaint = complaint;
    if (!before) return void this.dispatchEvent(new ComplaintOpenedEvent(complaint.number));
    const added = complaint.timeline.slice(before.timeline.length);
    const answered = added.some(({ type }) => type === "complaint.answered");
    if (answered) this.dispatchEvent(new ComplaintAnsweredEvent(complaint.number));
    if (answered) this.news = this.words.view.newAnswer;
    else if (added.length > 0 || complaint.status !== before.status) this.news = this.words.view.changed;
  }

  readonly #send = async (text: string, idempotencyKey: string): Promise<void> => {
    const { number } = this;
    this.complaint = await this.client.addComplaintMessage({ number, text }, { idempotencyKey });
    this.news = "";
    this.dispatchEvent(new MessageSentEvent(number));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-view": ComplaintView;
  }
  interface HTMLElementEventMap {
    "otklik-message-sent": MessageSentEvent;
  }
}
