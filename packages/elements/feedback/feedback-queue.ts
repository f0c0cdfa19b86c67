import type { Input, Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { Page } from "../page/paged-list.ts";
import type { QueueTexts } from "../texts/shapes/staff-desk.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property, state } from "../look/decorators.ts";
import { field } from "../look/controls/field.ts";
import { DeskQueue } from "../cases/desk/desk-queue.ts";
import { Departments } from "../cases/desk/departments.ts";
import "./feedback-figures.ts";
import { scoreBadge } from "./score.ts";

type FeedbackSummary = Schemas["FeedbackSummary"];
type Status = NonNullable<Input<"listFeedback">["status"]>[number];

const known: readonly string[] = ["received", "read", "answered"] satisfies Status[];

/** What customers have said, newest first, to all departments or one. */
@define("otklik-feedback-queue")
export class FeedbackQueue extends DeskQueue<FeedbackSummary> {
  /** The language tag for numbers. */
  @property() locale!: string;

  @state() private department = "";

  readonly #departments = new Departments(this, () => this.client);

  constructor() {
    super("feedback", "received");
  }

  protected override get narrowed(): readonly unknown[] {
    return [this.filter, this.department];
  }

  protected override get said(): QueueTexts<"feedback"> {
    return this.texts.feedback;
  }

  protected override get filters(): readonly { id: string; name: string }[] {
    const { feedback, all } = this.texts;
    return [
      { id: "received", name: feedback.received },
      { id: "read", name: feedback.read },
      { id: "answered", name: feedback.answered },
      { id: "all", name: all },
    ];
  }

  protected override ask(input: object, signal?: AbortSignal): Promise<Page<FeedbackSummary>> {
    const { filter, department } = this;
    const narrowing = {
      ...(known.includes(filter) && { status: [filter as Status] }),
      ...(department && { department }),
    };
    return this.client.listFeedback({ ...input, ...narrowing }, { signal });
  }

  protected override renderAbove(): TemplateResult {
    const { feedback } = this.texts;
    const control = html`
      <select id="department" @input=${this.#onDepartment}>
        <option value="">${feedback.everywhere}</option>
        ${this.#departments.all.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === this.department}>${name}</option>`,
        )}
      </select>
    `;
    return html`
      <otklik-feedback-figures
        .client=${this.client}
        .locale=${this.locale}
        .texts=${feedback.figures}
        .following=${this.following}
      ></otklik-feedback-figures>
      ${field({ id: "department", label: feedback.department, control })}
    `;
  }

  protected override renderRow(item: FeedbackSummary): TemplateResult {
    const { texts, following } = this;
    const { feedback } = texts;
    const { words: said, language, receivedAt } = item;
    return html`
      <span class="line">
        ${scoreBadge(item, texts)} <strong>${item.topic?.name ?? feedback.noTopic}</strong>
        ${this.vip(item.customer)}
      </span>
      ${
        said === null
          ? html`<span class="quiet">${feedback.scoreOnly}</span>`
          : html`<span class="excerpt" lang=${language}>${said}</span>`
      }
      <span class="line quiet">
        ${item.department.name} · ${texts.languages[language] ?? language} ·
        <time datetime=${receivedAt}>${following.at(momentOf(receivedAt))}</time>
      </span>
    `;
  }

  readonly #onDepartment = ({ target }: Event): void => {
    this.department = (target as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-feedback-queue": FeedbackQueue;
  }
}
