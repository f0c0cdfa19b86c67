import type { ReceiptKind } from "@otklik/openapi";
import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../../page/connection.ts";
import { EveryMinute } from "../../page/every-minute.ts";
import { Live } from "../../page/live.ts";
import { PagedList, type Page } from "../../page/paged-list.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { QueueTexts, StaffDeskTexts } from "../../texts/shapes/staff-desk.ts";
import type { Settings } from "../../page/connected-element.ts";
import { property, state } from "../../look/decorators.ts";
import { badge, badgeStyles } from "../../look/badge.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { choice, choiceStyles } from "../../look/controls/choice.ts";
import { fieldStyles } from "../../look/controls/field.ts";
import { icon } from "../../look/icons.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { empty, list } from "../../look/list.ts";
import { listStyles } from "../../look/list.styles.ts";
import { noticeStyles } from "../../look/notice.ts";
import type { PromiseState } from "../../look/band.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";

/** Something was chosen from a queue. Stays inside the widget. */
export class QueueChoiceEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("chosen");
    this.number = number;
  }
}

/** What waits at the desk, in the order of the API: what falls due first on top. */
export abstract class DeskQueue<Item extends { number: string }> extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    badgeStyles,
    choiceStyles,
    fieldStyles,
    noticeStyles,
    listStyles,
    css`
      .stack {
        gap: calc(var(--_unit) * 4);
      }

      .due {
        display: inline-flex;
        gap: calc(var(--_unit) * 1.5);
        align-items: center;
        font-size: 0.875em;
        color: var(--_quiet);
      }

      .due svg {
        inline-size: 1.125em;
        block-size: 1.125em;
      }

      .due.at-risk {
        --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));

        font-weight: 600;
        color: var(--_warm);
      }

      .due.breached {
        font-weight: 600;
        color: var(--_danger);
      }
    `,
  ];

  /** Asks as a member of staff. */
  @property() client!: Client;

  /** The number of what is open. */
  @property() chosen: string | undefined;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** What the desk says. */
  @property() texts!: StaffDeskTexts;

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  /** What the queue is narrowed to. */
  @state() protected filter: string;

  protected readonly items = new PagedList<Item, readonly [Client, ...unknown[]]>(
    this,
    () => [this.client, ...this.narrowed],
    (_, input, signal) => this.ask(input, signal),
  );

  constructor(topic: Schemas["EventTopic"], filter: string) {
    super();
    this.filter = filter;
    new EveryMinute(this);
    new Live(this, { client: () => this.client, topic, onChange: this.items.reload });
  }

  /** What the queue is narrowed by; another value asks anew. */
  protected get narrowed(): readonly unknown[] {
    return [this.filter];
  }

  protected abstract get said(): Pick<QueueTexts<ReceiptKind>, "heading" | "empty" | "emptyHint">;

  protected abstract get filters(): readonly { id: string; name: string }[];

  protected abstract ask(
    input: { cursor?: string; limit: number },
    signal?: AbortSignal,
  ): Promise<Page<Item>>;

  /** What stands in the row of an item. */
  protected abstract renderRow(item: Item): TemplateResult;

  /** The number of what stands so many rows below another; of the first row where that other is not there. */
  neighbour(number: string | undefined, rows: number): string | undefined {
    const all = this.items.items ?? [];
    const index = all.findIndex((item) => item.number === number);
    return index < 0 ? all[0]?.number : all[index + rows]?.number;
  }

  /** Moves the focus back to the row of an item. */
  focusRow(number: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-number="${number}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { texts, said, following } = this;
    return html`
      <div class="stack">
        <h2 part="heading">${said.heading}</h2>
        ${this.renderAbove()}
        <div @input=${this.#onFilter}>
          ${choice({
            name: "filter",
            legend: texts.filter,
            options: this.filters,
            chosen: this.filter,
            quiet: true,
          })}
        </div>
        ${this.renderBelow()}
        ${list({
          paged: this.items,
          row: this.#row,
          none: this.renderNone(),
          failed: texts.failed,
          texts: following,
        })}
      </div>
    `;
  }

  /** What stands between the heading and the filter. */
  protected renderAbove(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands between the filter and the list. */
  protected renderBelow(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands where there is nothing to list. */
  protected renderNone(): TemplateResult {
    return empty(this.said.empty, this.said.emptyHint);
  }

  /** That the customer is one whose tier is VIP. */
  protected vip(customer: Schemas["Customer"] | undefined): TemplateResult | typeof nothing {
    return vipBadge(customer, this.texts);
  }

  /** How a promise stands, in a few words. */
  protected due(state: PromiseState | "over", text: string): TemplateResult {
    const drawing = { running: "clock", kept: "check", breached: "alert", over: "alert" } as const;
    return html`<span class="due ${state}">${icon(drawing[state])}${text}</span>`;
  }

  readonly #row = (item: Item): TemplateResult => html`
    <li>
      <button
        class="item"
        part="item"
        type="button"
        data-number=${item.number}
        aria-current=${item.number === this.chosen}
        @click=${() => this.dispatchEvent(new QueueChoiceEvent(item.number))}
      >
        ${this.renderRow(item)}
      </button>
    </li>
  `;

  readonly #onFilter = ({ target }: Event): void => {
    this.filter = (target as HTMLInputElement).value;
  };
}

/** That a customer is one whose tier is VIP. */
export function vipBadge(
  customer: Schemas["Customer"] | undefined,
  { vip }: Pick<StaffDeskTexts, "vip">,
): TemplateResult | typeof nothing {
  return customer?.tier === "vip" ? badge(html`${laterIcon("star")}${vip}`, "warm") : nothing;
}
