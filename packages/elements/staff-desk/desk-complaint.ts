import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ComplaintAnsweredEvent, ComplaintOpenedEvent } from "../connection/complaint-events.ts";
import type { Client } from "../connection/connection.ts";
import { EveryMinute } from "../connection/every-minute.ts";
import { LiveComplaints } from "../connection/live-complaints.ts";
import type { Settings } from "../provider/connected-element.ts";
import { define, property, state } from "../provider/decorators.ts";
import { Latest } from "../provider/latest.ts";
import { badgeStyles, statusBadge } from "../theme/badge.ts";
import { buttonStyles } from "../theme/controls/button.ts";
import { laterIcon } from "../theme/later-icons.ts";
import type { MessageBox } from "../theme/controls/message-box.ts";
import "../theme/controls/message-box.ts";
import { failure, noticeStyles } from "../theme/notice.ts";
import { promiseLine, promiseStyles } from "../theme/promise.ts";
import { timeline, timelineStyles } from "../theme/timeline.ts";
import { storyStyles } from "../theme/story.ts";
import { ground } from "../theme/tokens.ts";
import type { DeskWords } from "./staff-desk.ts";

type Complaint = Schemas["Complaint"];

/**
 * One complaint as staff see it, with the box for the answer.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer was given.
 */
@define("otklik-desk-complaint")
export class DeskComplaint extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    promiseStyles,
    timelineStyles,
    css`
      header {
        display: grid;
        gap: 4px;
      }

      .customer {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: baseline;
        overflow-wrap: anywhere;
      }

      section.stack {
        gap: 16px;
      }

      otklik-message-box,
      .over {
        padding-block-start: 24px;
        border-block-start: 1px solid var(--_line);
      }
    `,
  ];

  /** Asks as a member of staff. */
  @property() client!: Client;

  /** The complaint's number. */
  @property() number!: string;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** The words to use. */
  @property() words!: DeskWords;

  /** What was written and not sent yet, by number; kept by the desk while other complaints are read. */
  @property() drafts!: Map<string, string>;

  @state() private complaint: Complaint | undefined;

  readonly #load = new Latest(
    this,
    () => [this.client, this.number],
    async ([client, number], signal) => {
      const isNew = this.complaint?.number !== number;
      this.complaint = await client.getComplaint({ number }, { signal });
      if (isNew) this.dispatchEvent(new ComplaintOpenedEvent(number));
    },
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("number")) this.complaint = undefined;
  }

  protected override render(): TemplateResult {
    const { complaint, words } = this;
    return html`
      <article class="stack">
        <header>
          <div class="row">
            <h2 part="heading" tabindex="-1">${complaint?.topic.name ?? words.desk.loading}</h2>
            ${complaint && statusBadge(complaint.status, words.complaints)}
          </div>
          <p class="quiet">${this.number}</p>
        </header>
        ${
          this.#load.error
            ? failure(words.desk.failed, { label: words.desk.tryAgain, retry: () => void this.#load.run() })
            : nothing
        }
        ${complaint ? this.#story(complaint) : nothing}
      </article>
    `;
  }

  #story(complaint: Complaint): TemplateResult {
    const { desk, complaints } = this.words;
    const context = {
      words: { promise: desk.promise, relative: complaints.relative },
      timeZone: this.settings.timeZone,
    };
    return html`
      ${this.#customer(complaint)} ${promiseLine(complaint.promise, context)}
      <section class="stack">
        <h3>${desk.timeline.heading}</h3>
        ${timeline(complaint.timeline, desk.timeline, complaints)}
      </section>
      ${
        ["closed", "withdrawn", "rejected"].includes(complaint.status)
          ? html`<p class="quiet over">${desk.over}</p>`
          : this.#answer(complaint.number)
      }
    `;
  }

  #customer({ customer, language }: Complaint): TemplateResult {
    const { desk } = this.words;
    const { name, tier, email, phone } = customer ?? { name: null, tier: null, email: null, phone: null };
    return html`
      <section>
        <h3 class="hidden">${desk.customer}</h3>
        <div class="customer">
          <strong>${name ?? desk.nameless}</strong>
          ${tier === "vip" ? html`<span class="badge vip">${laterIcon("star")}${desk.vip}</span>` : nothing}
          ${email && html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`}
          ${phone && html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`}
          <span class="quiet">${desk.languages[language] ?? language}</span>
        </div>
        ${email || phone ? nothing : html`<p class="quiet">${desk.unreachable}</p>`}
      </section>
    `;
  }

  #answer(number: string): TemplateResult {
    return html`${keyed(
      number,
      html`<otklik-message-box
        exportparts="button, field, notice"
        .main=${true}
        .text=${this.drafts.get(number) ?? ""}
        .words=${this.words.desk.answer}
        .send=${(text: string, key: string) => this.#send({ number, text }, key)}
        @input=${(event: Event) => this.drafts.set(number, (event.target as MessageBox).text)}
      ></otklik-message-box>`,
    )}`;
  }

  async #send(input: { number: string; text: string }, idempotencyKey: string): Promise<void> {
    const complaint = await this.client.addComplaintMessage(input, { idempotencyKey });
    this.drafts.delete(input.number);
    if (input.number === this.number) this.complaint = complaint;
    this.dispatchEvent(new ComplaintAnsweredEvent(input.number));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-complaint": DeskComplaint;
  }
}
