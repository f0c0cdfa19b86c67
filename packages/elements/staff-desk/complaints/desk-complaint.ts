import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { fileFieldStyles } from "../../connection/attachments/file-field.ts";
import { MessageFiles } from "../../connection/attachments/message-files.ts";
import { ThingEvent } from "../../connection/thing-event.ts";
import { define } from "../../provider/decorators.ts";
import { statusBadge } from "../../theme/badge.ts";
import "../../theme/controls/message-box.ts";
import { complaintPromise } from "../../theme/promises/complaint-promise.ts";
import { toldAttributes } from "../../theme/story.ts";
import { timeline } from "../../theme/timeline.ts";
import { DeskView } from "../desk-view.ts";

type Complaint = Schemas["Complaint"];

/**
 * One complaint as staff see it, with the box for the answer.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer was given.
 */
@define("otklik-desk-complaint")
export class DeskComplaint extends DeskView<"complaints"> {
  static override styles = [DeskView.styles, fileFieldStyles];

  readonly #files = new MessageFiles(this);

  constructor() {
    super("complaints");
  }

  protected override renderHead(complaint: Complaint | undefined): TemplateResult {
    const { words, following } = this;
    return html`
      <div class="row">
        <h2 part="heading" tabindex="-1">${complaint?.topic.name ?? following.loading}</h2>
        ${complaint && statusBadge(complaint.status, words.complaints.statuses, following)}
      </div>
      <p class="quiet">${this.number}</p>
      ${complaint && toldAttributes(complaint.attributes, following.yes)}
    `;
  }

  protected override renderStory(complaint: Complaint): TemplateResult {
    const { following, settings } = this;
    const { complaints } = this.words;
    const over = ["closed", "withdrawn", "rejected"].includes(complaint.status);
    return html`
      ${this.#customer(complaint)}
      ${complaintPromise(complaint.promise, complaints.promise, { following, timeZone: settings.timeZone })}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(complaint.timeline, complaints.events, this)}
      </section>
      ${over ? html`<p class="quiet apart">${complaints.over}</p>` : this.#answer(complaint.number)}
    `;
  }

  #customer({ customer, language }: Complaint): TemplateResult {
    const { email, phone } = customer ?? { email: null, phone: null };
    const reach = html`
      ${email && html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`}
      ${phone && html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`}
    `;
    return html`
      ${this.renderCustomer(customer, language, reach)}
      ${email || phone ? nothing : html`<p class="quiet">${this.words.complaints.unreachable}</p>`}
    `;
  }

  #answer(number: string): TemplateResult {
    return html`${keyed(
      number,
      html`<otklik-message-box
        class="apart"
        exportparts="button, field, notice"
        .main=${true}
        .text=${this.draftOf("answer")}
        .words=${this.words.answer}
        .send=${(text: string, key: string) => this.#send({ number, text }, key)}
        @input=${(event: Event) => this.keepDraft("answer", event)}
        >${this.#files.draw(this.words.files)}</otklik-message-box
      >`,
    )}`;
  }

  async #send({ number, text }: { number: string; text: string }, key: string): Promise<void> {
    const { client } = this;
    const complaint = await this.#files.send({ number, key }, (attached, idempotencyKey) =>
      client.addComplaintMessage({ number, text, ...attached }, { idempotencyKey }),
    );
    this.dropDraft(number, "answer");
    if (number === this.number) this.followed.show(complaint);
    this.news = "";
    this.dispatchEvent(new ThingEvent("otklik-complaint-answered", number));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-complaint": DeskComplaint;
  }
}
