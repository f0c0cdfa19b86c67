import type { Schemas } from "@otklik/openapi";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { fileFieldStyles, type FileFieldWords } from "../../connection/attachments/file-field.ts";
import { MessageFiles } from "../../connection/attachments/message-files.ts";
import type { OutboxFile } from "../../outbox/page-outbox.ts";
import { ThingEvent } from "../../connection/thing-event.ts";
import type { ComplaintsWords } from "../../locales/catalogues/complaints.ts";
import { momentOf } from "../../locales/moment.ts";
import { define, property } from "../../provider/decorators.ts";
import { nothingReturned, type Returned } from "../../receipts/draft-sender.ts";
import { ReceiptedView } from "../../receipts/receipted-view.ts";
import { toldAttributes } from "../../theme/told-attributes.ts";
import { statusBadge } from "../../theme/badge.ts";
import { choiceStyles } from "../../theme/controls/choice.ts";
import { fieldStyles } from "../../theme/controls/field.ts";
import "../../theme/controls/message-box.ts";
import { complaintPromise } from "../../theme/promises/complaint-promise.ts";
import { timeline } from "../../theme/timeline.ts";

type Complaint = Schemas["Complaint"];

/** Sends a message; undefined where it waits for a better line. */
export type PostMessage = (text: string, key: string, files: OutboxFile[]) => Promise<Complaint | undefined>;

/**
 * One complaint as its customer follows it: status, promise, timeline and a way to write further.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer has come.
 * @fires otklik-message-sent - The customer wrote a further message.
 */
@define("otklik-complaint-view")
export class ComplaintView extends ReceiptedView<"complaints", ComplaintsWords> {
  static override styles = [ReceiptedView.styles, fieldStyles, choiceStyles, fileFieldStyles];

  /** What is said where files are chosen. */
  @property() fileWords!: FileFieldWords;

  /** Sends what she writes further. */
  @property() post!: PostMessage;

  /** What she wrote further and has not arrived. */
  @property() waiting: TemplateResult | undefined;

  /** What she took back of it. */
  @property() returned: Returned = nothingReturned;

  /** Under which name this tab keeps what she is writing. */
  @property() keptAs = "";

  readonly #files = new MessageFiles(this);

  constructor() {
    super("complaints");
  }

  protected override renderHead(complaint: Complaint | undefined): TemplateResult {
    const { words, following } = this;
    return html`
      <p class="quiet">${words.number}</p>
      <div class="row">
        <h2 part="heading" tabindex="-1">${this.number}</h2>
        ${complaint && statusBadge(complaint.status, words.statuses, following)}
      </div>
      ${complaint && html`<p>${complaint.topic.name}</p>`}
      ${complaint && toldAttributes(complaint.attributes, following.yes)}
    `;
  }

  protected override renderStory(complaint: Complaint): TemplateResult {
    const { words, following, settings } = this;
    const over = ["closed", "withdrawn", "rejected"].includes(complaint.status);
    const due = momentOf(complaint.promise.answerDueAt);
    return html`
      ${complaintPromise(complaint.promise, words.promise, { following, timeZone: settings.timeZone })}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(complaint.timeline, words.events, this)}
      </section>
      ${this.waiting}
      ${
        over
          ? nothing
          : html`<otklik-message-box
              class="apart"
              exportparts="button, field, notice"
              .keptAs=${this.keptAs}
              .text=${this.returned.text}
              .words=${words.message}
              .send=${this.#send}
              >${this.#files.draw({ ...this.fileWords, failed: words.filesFailed })}</otklik-message-box
            >`
      }
      ${this.renderWayBack("complaint", words.promise.running(due))}
    `;
  }

  protected override newsOf(added: Complaint["timeline"]): string | undefined {
    if (!added.some(({ type }) => type === "complaint.answered")) return super.newsOf(added);
    this.dispatchEvent(new ThingEvent("otklik-complaint-answered", this.number));
    return this.words.newAnswer;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("returned") && this.returned.files.length > 0) this.#files.take([...this.returned.files]);
  }

  readonly #send = async (text: string, key: string): Promise<boolean> => {
    const complaint = await this.#files.post({ number: this.number, key }, (files, idempotencyKey) =>
      this.post(text, idempotencyKey, files),
    );
    if (!complaint) return false;
    this.followed.show(complaint);
    this.news = "";
    this.dispatchEvent(new ThingEvent("otklik-message-sent", this.number));
    return true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-view": ComplaintView;
  }
}
