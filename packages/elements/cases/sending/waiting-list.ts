import type { OutboxEntry } from "@otklik/client/outbox.js";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { FollowingTexts, OutboxTexts } from "../../texts/shapes/following.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import { icon } from "../../look/icons.ts";
import { storyStyles } from "../../look/story.ts";
import { ground } from "../../look/tokens.ts";

const icons = { waiting: "clock", received: "check", refused: "alert", expired: "alert" } as const;

/** What a person can do with something that was sent and has not arrived. */
export type OutboxAct = "hurry" | "take-back" | "remove" | "show";

/** What was sent and has not arrived, with what can be done about it. */
@define("otklik-waiting-list")
export class WaitingList extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    css`
      ul {
        display: grid;
        gap: calc(var(--_unit) * 4);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: calc(var(--_unit) * 3);
        padding: calc(var(--_unit) * 4);
        border: 1px solid transparent;
        border-radius: var(--_radius-small);
        background: var(--_tint);
      }

      li > svg {
        margin-block-start: 2px;
        color: var(--_accent);
      }

      li > div {
        display: grid;
        gap: calc(var(--_unit) * 3);
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      li:is([data-state="refused"], [data-state="expired"]) {
        background: var(--_danger-tint);
      }

      li:is([data-state="refused"], [data-state="expired"]) > svg {
        color: var(--_danger);
      }

      :host(.above) {
        margin-block-end: calc(var(--_unit) * 6);
      }

      .words {
        max-block-size: 6lh;
        overflow: auto;
      }
    `,
  ];

  /** What was sent, the oldest first. */
  @property() entries: readonly OutboxEntry[] = [];

  /** Whether an entry outlives this page. */
  @property() isKept!: (entry: OutboxEntry) => boolean;

  /** Does what she wishes. */
  @property() act!: (act: OutboxAct, entry: OutboxEntry) => void;

  /** Whether it has a heading: nothing else is shown. */
  @property() headed = false;

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  @state() private news = "";

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  // The region stood empty before, so that what it then says is read out.
  protected override updated(): void {
    const last = this.entries.at(-1);
    this.news = last ? this.#sentence(last) : "";
  }

  protected override render(): TemplateResult {
    const { heading } = this.following.outbox;
    return html`
      <section class="stack" part="outbox">
        ${this.headed ? html`<h2 part="heading" tabindex="-1">${heading}</h2>` : nothing}
        <ul>
          ${this.entries.map((entry) => this.#item(entry))}
        </ul>
        <p class="hidden" role="status">${this.news}</p>
      </section>
    `;
  }

  #item(entry: OutboxEntry): TemplateResult {
    const { outbox } = this.following;
    const { input, files = [], state } = entry;
    const { number, words } = input;
    return html`
      <li data-state=${state}>
        ${icon(icons[state])}
        <div>
          <p><strong>${this.#sentence(entry)}</strong></p>
          ${typeof number === "string" ? html`<p class="quiet">${outbox.belongsTo(number)}</p>` : nothing}
          ${typeof words === "string" && state !== "received" ? html`<p class="words">${words}</p>` : nothing}
          ${files.length > 0 ? html`<p class="quiet">${outbox.files(files.length)}</p>` : nothing}
          <div class="row">${this.#acts(entry, outbox)}</div>
        </div>
      </li>
    `;
  }

  #acts(entry: OutboxEntry, texts: OutboxTexts): TemplateResult | TemplateResult[] {
    const button = (label: string, act: OutboxAct): TemplateResult => html`
      <button class="plain" part="button" type="button" @click=${() => this.act(act, entry)}>${label}</button>
    `;
    switch (entry.state) {
      case "waiting":
        return [button(texts.sendNow, "hurry"), button(texts.dontSend, "take-back")];
      case "received":
        return [button(texts.showReceipt, "show")];
      default:
        return [button(texts.mend, "take-back"), button(texts.remove, "remove")];
    }
  }

  #sentence(entry: OutboxEntry): string {
    const { outbox } = this.following;
    const { state, isBusy, problem, answer } = entry;
    if (state === "received") return outbox.received((answer?.["receipt"] as { number: string }).number);
    if (state !== "waiting") return (state === "refused" && problem?.detail) || outbox[state];
    if (!this.isKept(entry)) return outbox.notKept;
    return isBusy ? outbox.busy : outbox.waiting;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-waiting-list": WaitingList;
  }
}
