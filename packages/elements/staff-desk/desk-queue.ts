import type { Input, Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Client } from "../connection/connection.ts";
import { EveryMinute } from "../connection/every-minute.ts";
import { LiveComplaints } from "../connection/live-complaints.ts";
import { define, property, state } from "../provider/decorators.ts";
import { Latest } from "../provider/latest.ts";
import { badgeStyles, statusBadge } from "../theme/badge.ts";
import { buttonStyles } from "../theme/controls/button.ts";
import { choice, choiceStyles } from "../theme/controls/choice.ts";
import { icon } from "../theme/icons.ts";
import { laterIcon } from "../theme/later-icons.ts";
import { failure, noticeStyles } from "../theme/notice.ts";
import { promiseState, relativeTime } from "../theme/promise.ts";
import { rowStyles } from "../theme/row.ts";
import { storyStyles } from "../theme/story.ts";
import { ground } from "../theme/tokens.ts";
import type { DeskWords } from "./staff-desk.ts";

type ComplaintSummary = Schemas["ComplaintSummary"];
type Status = NonNullable<Input<"listComplaints">["status"]>;

const openStatuses: Status = ["received", "in_progress", "waiting_for_customer"];
const page = 50;
const most = 100;

/** A complaint was chosen from the queue. Stays inside the widget. */
export class QueueChoiceEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("chosen");
    this.number = number;
  }
}

/** The queue, in the order of the API: what falls due first on top. */
@define("otklik-desk-queue")
export class DeskQueue extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    badgeStyles,
    choiceStyles,
    noticeStyles,
    rowStyles,
    css`
      .stack {
        gap: 16px;
      }

      .owed {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        font-size: 0.875em;
        color: var(--_quiet);
      }

      .owed svg {
        inline-size: 1.125em;
        block-size: 1.125em;
      }

      .owed.breached {
        font-weight: 600;
        color: var(--_danger);
      }

      .item[aria-current="true"] {
        background: var(--_tint);
        box-shadow: inset 3px 0 var(--_accent);
      }

      .empty {
        padding: 40px 16px;
        text-align: center;
      }
    `,
  ];

  /** Asks as a member of staff. */
  @property() client!: Client;

  /** The number of the complaint that is open. */
  @property() chosen: string | undefined;

  /** The words to use. */
  @property() words!: DeskWords;

  @state() private items: readonly ComplaintSummary[] | undefined;
  @state() private moreFailed = false;
  @state() private nextCursor: string | null = null;
  @state() private filter = "open";

  readonly #load = new Latest(
    this,
    () => [this.client, this.filter],
    async ([client, filter], signal) => {
      const limit = Math.min(most, Math.max(page, this.items?.length ?? 0));
      this.#show(await client.listComplaints({ ...queryOf(filter), limit }, { signal }));
    },
  );

  constructor() {
    super();
    new EveryMinute(this);
    new LiveComplaints(this, { client: () => this.client, onChange: () => void this.#load.run() });
  }

  /** Moves the focus back to the row of a complaint. */
  focusRow(number: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { desk } = this.words;
    const options = [
      { id: "open", name: desk.open },
      { id: "all", name: desk.all },
    ];
    return html`
      <div class="stack">
        <h2 part="heading">${desk.heading}</h2>
        <div @change=${this.#onFilter}>
          ${choice({ name: "filter", legend: desk.filter, options, chosen: this.filter, quiet: true })}
        </div>
        ${
          this.#load.error || this.moreFailed
            ? failure(desk.failed, { label: desk.tryAgain, retry: this.#onRetry })
            : nothing
        }
        ${this.items ? this.#rows(this.items) : nothing}
        ${
          this.nextCursor
            ? html`<button class="plain" part="button" type="button" @click=${this.#onMore}>
                ${desk.more}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #show({ items, nextCursor }: Schemas["ComplaintPage"]): void {
    this.items = items;
    this.nextCursor = nextCursor;
    this.moreFailed = false;
  }

  #rows(items: readonly ComplaintSummary[]): TemplateResult {
    const { desk } = this.words;
    if (items.length === 0)
      return html`<div class="empty">
        <h3>${desk.empty}</h3>
        <p class="quiet">${desk.emptyHint}</p>
      </div>`;
    return html`<ul part="list">
      ${repeat(
        items,
        ({ number }) => number,
        (item) => this.#row(item),
      )}
    </ul>`;
  }

  #row(item: ComplaintSummary): TemplateResult {
    const { desk, complaints } = this.words;
    const { number, customer, language } = item;
    return html`
      <li>
        <button
          class="item"
          part="item"
          type="button"
          data-number=${number}
          aria-current=${number === this.chosen}
          @click=${() => this.dispatchEvent(new QueueChoiceEvent(number))}
        >
          <span class="line">
            <strong>${item.topic.name}</strong>
            ${customer?.tier === "vip" ? html`<span class="badge vip">${laterIcon("star")}${desk.vip}</span>` : nothing}
            ${item.status === "received" ? nothing : statusBadge(item.status, complaints)}
          </span>
          <span class="excerpt" lang=${language}>${item.words}</span>
          <span class="line">
            ${this.#owed(item.promise)}
            <span class="quiet">${number} · ${desk.languages[language] ?? language}</span>
          </span>
        </button>
      </li>
    `;
  }

  #owed(promise: Schemas["ComplaintPromise"]): TemplateResult {
    const { desk, complaints } = this.words;
    const state = promiseState(promise);
    const drawing = { running: "clock", kept: "check", breached: "alert" } as const;
    const due = relativeTime(promise.answerDueAt, complaints);
    const owed = { running: desk.due(due), kept: desk.answered, breached: desk.late(due) }[state];
    const late = state === "breached" && promise.answeredAt !== null;
    return html`<span class="owed ${late ? "" : state}"
      >${icon(drawing[state])}${late ? desk.answeredLate : owed}</span
    >`;
  }

  readonly #onFilter = (event: Event): void => {
    this.filter = (event.target as HTMLInputElement).value;
    this.items = undefined;
  };
  readonly #onRetry = (): void => void this.#load.run();
  readonly #onMore = async (): Promise<void> => {
    if (!this.nextCursor) return;
    const input = { ...queryOf(this.filter), limit: page, cursor: this.nextCursor };
    try {
      const { items, nextCursor } = await this.client.listComplaints(input);
      this.#show({ items: [...(this.items ?? []), ...items], nextCursor });
    } catch {
      this.moreFailed = true;
    }
  };
}

function queryOf(filter: string): Pick<Input<"listComplaints">, "status"> {
  return filter === "open" ? { status: openStatuses } : {};
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-queue": DeskQueue;
  }
}
