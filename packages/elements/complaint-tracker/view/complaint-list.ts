import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Client } from "../../connection/connection.ts";
import { LiveComplaints } from "../../connection/live-complaints.ts";
import type { ComplaintsWords } from "../../locales/catalogues/complaints.ts";
import { momentOf } from "../../locales/moment.ts";
import { define, property, state } from "../../provider/decorators.ts";
import { Latest } from "../../provider/latest.ts";
import { badgeStyles, statusBadge } from "../../theme/badge.ts";
import { buttonStyles } from "../../theme/controls/button.ts";
import { failure, noticeStyles } from "../../theme/notice.ts";
import { rowStyles } from "../../theme/row.ts";
import { ground } from "../../theme/tokens.ts";

type ComplaintSummary = Schemas["ComplaintSummary"];

/** A complaint was chosen from the list. Stays inside the widget. */
export class ChosenEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("chosen");
    this.number = number;
  }
}

/** The complaints of a customer who is signed in, newest first. */
@define("otklik-complaint-list")
export class ComplaintList extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    rowStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        align-items: center;
        justify-content: space-between;
      }
    `,
  ];

  /** Asks as the customer. */
  @property() client!: Client;

  /** The words to use. */
  @property() words!: ComplaintsWords;

  @state() private items: readonly ComplaintSummary[] | undefined;
  @state() private moreFailed = false;
  @state() private nextCursor: string | null = null;

  readonly #load = new Latest(
    this,
    () => [this.client],
    async ([client], signal) => this.#show(await client.listComplaints({}, { signal })),
  );

  constructor() {
    super();
    new LiveComplaints(this, { client: () => this.client, onChange: () => void this.#load.run() });
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { list, view } = this.words;
    return html`
      <div class="stack">
        <header>
          <h2 part="heading" tabindex="-1">${list.heading}</h2>
          <button part="button" type="button" @click=${this.#onFileNew}>${list.fileNew}</button>
        </header>
        ${this.items ? this.#rows(this.items) : nothing}
        ${this.#load.error || this.moreFailed ? failure(view.failed, { label: view.tryAgain, retry: () => void this.#load.run() }) : nothing}
        ${
          this.nextCursor
            ? html`<button class="plain" part="button" type="button" @click=${this.#onMore}>
                ${list.more}
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
    if (items.length === 0) return html`<p class="quiet">${this.words.list.empty}</p>`;
    return html`<ul part="list">
      ${repeat(
        items,
        ({ number }) => number,
        (item) => this.#row(item),
      )}
    </ul>`;
  }

  #row(item: ComplaintSummary): TemplateResult {
    return html`
      <li>
        <button
          class="item"
          part="item"
          type="button"
          @click=${() => this.dispatchEvent(new ChosenEvent(item.number))}
        >
          <span class="line">
            <strong>${item.topic.name}</strong>
            ${statusBadge(item.status, this.words)}
          </span>
          <span class="excerpt">${item.words}</span>
          <span class="quiet">
            ${item.number} ·
            <time datetime=${item.receivedAt}>${this.words.at(momentOf(item.receivedAt))}</time>
          </span>
        </button>
      </li>
    `;
  }

  readonly #onFileNew = (): void => void this.dispatchEvent(new Event("file-new"));
  readonly #onMore = async (): Promise<void> => {
    if (!this.nextCursor) return;
    try {
      const { items, nextCursor } = await this.client.listComplaints({ cursor: this.nextCursor });
      this.#show({ items: [...(this.items ?? []), ...items], nextCursor });
    } catch {
      this.moreFailed = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-list": ComplaintList;
  }
}
