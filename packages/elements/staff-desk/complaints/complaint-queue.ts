import type { Input, Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import type { Page } from "../../connection/paged-list.ts";
import type { QueueWords } from "../../locales/catalogues/staff-desk.ts";
import { define } from "../../provider/decorators.ts";
import { statusBadge } from "../../theme/badge.ts";
import { complaintPromiseState } from "../../theme/promises/complaint-promise.ts";
import { relativeTime } from "../../theme/promises/telling.ts";
import { DeskQueue } from "../desk-queue.ts";

type ComplaintSummary = Schemas["ComplaintSummary"];
type Status = NonNullable<Input<"listComplaints">["status"]>;

const open: Status = ["received", "in_progress", "waiting_for_customer"];

/** The complaints that wait for an answer. */
@define("otklik-complaint-queue")
export class ComplaintQueue extends DeskQueue<ComplaintSummary> {
  constructor() {
    super("complaints", "open");
  }

  protected override get said(): QueueWords {
    return this.words.complaints;
  }

  protected override get filters(): readonly { id: string; name: string }[] {
    return [
      { id: "open", name: this.words.complaints.open },
      { id: "all", name: this.words.all },
    ];
  }

  protected override ask(input: object, signal?: AbortSignal): Promise<Page<ComplaintSummary>> {
    const status = this.filter === "open" ? { status: open } : {};
    return this.client.listComplaints({ ...input, ...status }, { signal });
  }

  protected override renderRow(item: ComplaintSummary): TemplateResult {
    const { words, following } = this;
    const { number, customer, language, status } = item;
    return html`
      <span class="line">
        <strong>${item.topic.name}</strong> ${this.vip(customer)}
        ${status === "received" ? nothing : statusBadge(status, words.complaints.statuses, following)}
      </span>
      <span class="excerpt" lang=${language}>${item.words}</span>
      <span class="line">
        ${this.#due(item.promise)}
        <span class="quiet">${number} · ${words.languages[language] ?? language}</span>
      </span>
    `;
  }

  #due(promise: Schemas["ComplaintPromise"]): TemplateResult {
    const { complaints } = this.words;
    const state = complaintPromiseState(promise);
    const away = relativeTime(promise.answerDueAt, this.following);
    if (state === "running") return this.due(state, complaints.due(away));
    if (state === "kept") return this.due(state, complaints.answered);
    return promise.answeredAt === null
      ? this.due(state, complaints.late(away))
      : this.due("over", complaints.answeredLate);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-queue": ComplaintQueue;
  }
}
