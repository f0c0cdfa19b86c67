import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { CaseEvent } from "../cases/case-event.ts";
import { define, property, state } from "../look/decorators.ts";
import { badge, statusBadge } from "../look/badge.ts";
import { describedBy, field } from "../look/controls/field.ts";
import "../cases/message-box.ts";
import { timeline } from "../cases/timeline.ts";
import { CaseDrafts, customerSection, deskViewStyles } from "../cases/desk/desk-view.ts";
import { FollowedView } from "../cases/followed-view.ts";
import type { StaffDeskTexts } from "../texts/shapes/staff-desk.ts";
import { Departments } from "../cases/desk/departments.ts";
import { scoreBadge } from "./score.ts";
import { feedbackSource } from "./feedback-source.ts";

type Feedback = Schemas["Feedback"];

/**
 * One feedback as staff see it: to be read, handed over or answered.
 *
 * @fires otklik-feedback-opened - The feedback is shown.
 * @fires otklik-feedback-answered - The feedback was answered.
 */
@define("otklik-desk-feedback")
export class DeskFeedback extends FollowedView<Feedback, StaffDeskTexts> {
  static override styles = deskViewStyles;

  /** What was written and not sent yet, by its place; kept by the desk while other cases are read. */
  @property() drafts!: Map<string, string>;

  @state() private faults: { department?: string; reason?: string } = {};

  readonly #departments = new Departments(this, () => this.client);

  readonly #drafts = new CaseDrafts(this);

  constructor() {
    super(feedbackSource);
  }

  protected override renderHead(feedback: Feedback | undefined): TemplateResult {
    const { texts, following } = this;
    const topic = feedback && (feedback.topic?.name ?? texts.feedback.noTopic);
    return html`
      <div class="row">
        <h2 part="heading" tabindex="-1">${topic ?? following.loading}</h2>
        ${feedback && statusBadge(feedback.status, texts.feedback.statuses, following)}
      </div>
      <p class="quiet">${this.number}</p>
    `;
  }

  protected override renderStory(feedback: Feedback): TemplateResult {
    const { following, texts } = this;
    const { can, language } = feedback;
    return html`
      ${customerSection(feedback, this.texts)}
      <section class="stack">
        <div class="row">${scoreBadge(feedback, texts)} ${badge(feedback.department.name)}</div>
        ${
          feedback.words === null
            ? html`<p class="quiet">${texts.feedback.scoreOnly}</p>`
            : html`<p class="words" lang=${language}>${feedback.words}</p>`
        }
        ${can.includes("readFeedback") ? this.#markRead() : nothing}
      </section>
      ${can.includes("answerFeedback") ? this.#answer(feedback.number) : nothing}
      ${can.includes("routeFeedback") ? this.#handOver(feedback) : nothing}
      <section class="stack apart">
        <h3>${following.timeline}</h3>
        ${timeline(feedback.timeline, texts.feedback.events, this)}
      </section>
    `;
  }

  #markRead(): TemplateResult {
    return html`<div>
      <button
        class="plain"
        part="button"
        type="button"
        aria-disabled=${Boolean(this.taking)}
        @click=${this.#onRead}
      >
        ${this.texts.feedback.markRead}
      </button>
    </div>`;
  }

  #answer(number: string): TemplateResult {
    return html`${keyed(
      number,
      html`<otklik-message-box
        class="apart"
        exportparts="button, field, notice"
        .main=${true}
        .text=${this.#drafts.of("answer")}
        .texts=${this.texts.answer}
        .send=${(words: string, key: string) => this.#send({ number, words }, key)}
        @input=${(event: Event) => this.#drafts.keep("answer", event)}
      ></otklik-message-box>`,
    )}`;
  }

  #handOver({ number, department }: Feedback): TemplateResult {
    const { handOver } = this.texts.feedback;
    return html`
      <details>
        <summary>${handOver.heading}</summary>
        <form class="stack" novalidate @submit=${(event: Event) => this.#onHandOver(event, number)}>
          ${this.#where(department.id)} ${this.#why()}
          <div>
            <button class="plain" part="button" aria-disabled=${Boolean(this.taking)}>
              ${handOver.send}
            </button>
          </div>
        </form>
      </details>
    `;
  }

  #where(now: string): TemplateResult {
    const { handOver } = this.texts.feedback;
    const base = { id: "department", fault: this.faults.department };
    const others = this.#departments.all.filter(({ id }) => id !== now);
    const control = html`
      <select
        id="department"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        @input=${(event: Event) => this.#drafts.keep("department", event)}
      >
        <option value=""></option>
        ${others.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === this.#drafts.of("department")}>${name}</option>`,
        )}
      </select>
    `;
    return field({ ...base, label: handOver.department, control });
  }

  #why(): TemplateResult {
    const { handOver } = this.texts.feedback;
    const base = { id: "reason", hint: handOver.reasonHint, fault: this.faults.reason };
    const control = html`
      <textarea
        class="short"
        id="reason"
        rows="2"
        maxlength="5000"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.#drafts.of("reason")}
        @input=${(event: Event) => this.#drafts.keep("reason", event)}
      ></textarea>
    `;
    return field({ ...base, label: handOver.reason, control });
  }

  async #send(input: { number: string; words: string }, idempotencyKey: string): Promise<void> {
    const feedback = await this.client.answerFeedback(input, { idempotencyKey });
    this.#drafts.drop(input.number, "answer");
    if (input.number === this.number) this.followed.show(feedback);
    this.news = "";
    this.dispatchEvent(new CaseEvent("otklik-feedback-answered", input.number));
  }

  readonly #onRead = (): void => {
    const { number } = this;
    void this.take("read", () => this.client.readFeedback({ number }));
  };

  readonly #onHandOver = async (event: Event, number: string): Promise<void> => {
    event.preventDefault();
    const { faults } = this.texts.feedback;
    const department = this.#drafts.of("department");
    const reason = this.#drafts.of("reason").trim();
    this.faults = {
      ...(!department && { department: faults.department }),
      ...(!reason && { reason: faults.reason }),
    };
    const [first] = Object.keys(this.faults);
    if (first) {
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    if (!(await this.take("route", () => this.client.routeFeedback({ number, department, reason })))) return;
    this.#drafts.drop(number, "department");
    this.#drafts.drop(number, "reason");
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-feedback": DeskFeedback;
  }
}
