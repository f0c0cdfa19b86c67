import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { Live } from "../page/live.ts";
import { PagedList } from "../page/paged-list.ts";
import type { ComplaintsTexts } from "../texts/shapes/complaints.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property } from "../look/decorators.ts";
import { badgeStyles, statusBadge } from "../look/badge.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { list } from "../look/list.ts";
import { listStyles } from "../look/list.styles.ts";
import { noticeStyles } from "../look/notice.ts";
import { ground } from "../look/tokens.ts";

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
    listStyles,
    css`
      header {
        justify-content: space-between;
        gap: calc(var(--_unit) * 4);
      }
    `,
  ];

  /** Asks as the customer. */
  @property() client!: Client;

  /** What is said of complaints. */
  @property() texts!: ComplaintsTexts;

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  readonly #complaints = new PagedList(
    this,
    () => [this.client] as const,
    ([client], input, signal) => client.listComplaints(input, { signal }),
  );

  constructor() {
    super();
    new Live(this, { client: () => this.client, topic: "complaints", onChange: this.#complaints.reload });
  }

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { texts, following } = this;
    return html`
      <div class="stack">
        <header class="row">
          <h2 part="heading" tabindex="-1">${texts.list.heading}</h2>
          <button part="button" type="button" @click=${this.#onFileNew}>${texts.again}</button>
        </header>
        ${list({
          paged: this.#complaints,
          row: this.#row,
          none: html`<p class="quiet">${texts.list.empty}</p>`,
          failed: following.failed,
          texts: following,
        })}
      </div>
    `;
  }

  readonly #row = ({ number, topic, status, words, receivedAt }: ComplaintSummary): TemplateResult => html`
    <li>
      <button
        class="item"
        part="item"
        type="button"
        @click=${() => this.dispatchEvent(new ChosenEvent(number))}
      >
        <span class="line">
          <strong>${topic.name}</strong> ${statusBadge(status, this.texts.statuses, this.following)}
        </span>
        <span class="excerpt">${words}</span>
        <span class="quiet">
          ${number} · <time datetime=${receivedAt}>${this.following.at(momentOf(receivedAt))}</time>
        </span>
      </button>
    </li>
  `;

  readonly #onFileNew = (): void => void this.dispatchEvent(new Event("file-new"));
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-list": ComplaintList;
  }
}
