import type { Input, Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import type { Page } from "../page/paged-list.ts";
import type { QueueTexts } from "../texts/shapes/staff-desk.ts";
import { spanOf } from "../texts/span.ts";
import { define } from "../look/decorators.ts";
import { badge, statusBadge } from "../look/badge.ts";
import { callPromiseState } from "./call-promise.ts";
import { DeskQueue } from "../cases/desk/desk-queue.ts";

type CallbackSummary = Schemas["CallbackSummary"];
type Status = NonNullable<Input<"listCallbacks">["status"]>;

const statusesOf: Partial<Record<string, Status>> = { open: ["booked", "calling"], missed: ["missed"] };

/** Who waits for a call, the soonest on top. */
@define("otklik-callback-queue")
export class CallbackQueue extends DeskQueue<CallbackSummary> {
  constructor() {
    super("callbacks", "open");
  }

  protected override get said(): QueueTexts<"callback"> {
    return this.texts.callbacks;
  }

  protected override get filters(): readonly { id: string; name: string }[] {
    const { callbacks, all } = this.texts;
    return [
      { id: "open", name: callbacks.open },
      { id: "missed", name: callbacks.missed },
      { id: "all", name: all },
    ];
  }

  protected override ask(input: object, signal?: AbortSignal): Promise<Page<CallbackSummary>> {
    const status = statusesOf[this.filter];
    return this.client.listCallbacks({ ...input, ...(status && { status }) }, { signal });
  }

  protected override renderRow(item: CallbackSummary): TemplateResult {
    const { texts, following } = this;
    const { callbacks } = texts;
    const { status, words: said, language } = item;
    return html`
      <span class="line">
        <strong>${item.topic.name}</strong> ${this.vip(item.customer)}
        ${status === "booked" ? this.#now(item) : statusBadge(status, callbacks.statuses, following)}
        ${item.kind === "message" ? badge(callbacks.left) : nothing}
      </span>
      ${said === null ? nothing : html`<span class="excerpt" lang=${language}>${said}</span>`}
      <span class="line">
        ${this.#due(item)}
        <span class="quiet">${item.phone} · ${texts.languages[language] ?? language}</span>
      </span>
    `;
  }

  #now({ startsAt, endsAt }: CallbackSummary): TemplateResult | typeof nothing {
    const now = Date.now();
    const isDue = Date.parse(startsAt) <= now && now < Date.parse(endsAt);
    return isDue ? badge(this.texts.callbacks.now, "warm") : nothing;
  }

  #due(item: CallbackSummary): TemplateResult {
    const { callbacks } = this.texts;
    const when = callbacks.when(spanOf(item.startsAt, item.endsAt));
    if (item.status !== "booked") return this.due("over", when);
    const state = callPromiseState(item);
    return this.due(state, state === "breached" ? `${callbacks.late}: ${when}` : when);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-callback-queue": CallbackQueue;
  }
}
