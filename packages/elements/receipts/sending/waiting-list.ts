import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { FollowingWords, OutboxWords } from "../../locales/catalogues/following/following.ts";
import { define, property, state } from "../../provider/decorators.ts";
import { buttonStyles } from "../../theme/controls/button.ts";
import { icon } from "../../theme/icons/icons.ts";
import { noticeStyles } from "../../theme/notice.ts";
import { storyStyles } from "../../theme/story.ts";
import { ground } from "../../theme/tokens.ts";
import type { OutboxEntry } from "./page-outbox.ts";

/** What a person can do with something that was sent and has not arrived. */
export type OutboxAct = "hurry" | "take-back" | "remove" | "show";

/** What was sent and has not arrived, with what can be done about it. */
@define("otklik-waiting-list")
export class WaitingList extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    noticeStyles,
    css`
      ul {
        display: grid;
        gap: calc(var(--_unit) * 4);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
        border: 1px solid var(--_line);
        border-inline-start: 4px solid var(--_accent);
        border-radius: var(--_radius-small);
      }

      li > p:first-child {
        font-weight: 600;
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

  /** Whether nothing else is shown. */
  @property() alone = false;

  /** What is said of anything that is followed. */
  @property() following!: FollowingWords;

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
        ${this.alone ? html`<h2 part="heading" tabindex="-1">${heading}</h2>` : nothing}
        <ul>
          ${this.entries.map((entry) => this.#item(entry))}
        </ul>
        <p class="hidden" role="status">${this.news}</p>
      </section>
    `;
  }

  #item(entry: OutboxEntry): TemplateResult {
    const { outbox } = this.following;
    const { input, files = [] } = entry;
    const { number } = input;
    const words = input["words"] ?? input["text"];
    return html`
      <li class="stack" data-state=${entry.state}>
        <p>${entry.state === "waiting" ? nothing : icon("alert")}${this.#sentence(entry)}</p>
        ${typeof number === "string" ? html`<p class="quiet">${outbox.belongsTo(number)}</p>` : nothing}
        ${typeof words === "string" && entry.state !== "received" ? html`<p class="words">${words}</p>` : nothing}
        ${files.length > 0 ? html`<p class="quiet">${outbox.files(files.length)}</p>` : nothing}
        <div class="row">${this.#acts(entry, outbox)}</div>
      </li>
    `;
  }

  #acts(entry: OutboxEntry, words: OutboxWords): TemplateResult | TemplateResult[] {
    const button = (label: string, act: OutboxAct): TemplateResult => html`
      <button class="plain" part="button" type="button" @click=${() => this.act(act, entry)}>${label}</button>
    `;
    switch (entry.state) {
      case "waiting":
        return [button(words.sendNow, "hurry"), button(words.dontSend, "take-back")];
      case "received":
        return [button(words.showReceipt, "show")];
      default:
        return [button(words.mend, "take-back"), button(words.remove, "remove")];
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
