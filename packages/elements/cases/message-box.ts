import type { MessageBoxTexts } from "../texts/shapes/controls.ts";
import { css, html, LitElement, type TemplateResult } from "lit";
import type { Faults } from "./sending/draft-form.ts";
import { submit, SubmissionKeys, type FormFields, type SubmittedForm } from "./sending/submission.ts";
import { define, property, state } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { describedBy, field, fieldStyles } from "../look/controls/field.ts";
import { keepText, keptText } from "../page/kept-text.ts";
import { failure, noticeStyles } from "../look/notice.ts";
import { ground } from "../look/tokens.ts";

/** What stands in the box. */
interface MessageDraft {
  text: string;
}

/** The shapes of a message, whatever case it belongs to. */
interface MessageFiling {
  draft: MessageDraft;
  input: { text: string };
  /** False where the message waits. */
  answer: unknown;
  about: MessageBoxTexts;
}

const fields: FormFields<MessageFiling> = {
  text: { fault: ({ text }, { empty }) => !text && empty, send: ({ text }) => ({ text }) },
};

/**
 * Where a message is written; the text stays until it has really been sent.
 *
 * @slot - What goes with the message, below the text.
 */
@define("otklik-message-box")
export class MessageBox extends LitElement implements SubmittedForm<MessageDraft> {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    noticeStyles,
    css`
      form {
        display: grid;
        gap: calc(var(--_unit) * 3);
        justify-items: start;
      }

      .field,
      .notice {
        inline-size: 100%;
      }
    `,
  ];

  /** What the box says. */
  @property() texts!: MessageBoxTexts;

  /** Sends the text under a key that names this one message; false where it waits, rejects where it was not stored. */
  @property() send!: (words: string, idempotencyKey: string) => Promise<unknown>;

  /** What is written and not sent yet. */
  @property() text = "";

  /** Under which name this tab keeps what is written over a reload; without one, it does not. */
  @property() keptAs = "";

  /** Whether sending is what the page is for. */
  @property() main = false;

  /** What is wrong with the text. */
  @property() faults: Faults<MessageDraft> = {};

  /** Why it was not sent; told in the box's own words. */
  @property() failed = "";

  @state() private status: "" | "sending" | "sent" = "";

  readonly #keys = new SubmissionKeys();

  /** The message without the blanks around it. */
  get whole(): MessageDraft {
    return { text: this.text.trim() };
  }

  /** Moves the focus to where one writes. */
  override focus(): void {
    this.renderRoot.querySelector("textarea")?.focus();
  }

  protected override firstUpdated(): void {
    if (this.keptAs && !this.text) this.text = keptText(this.keptAs);
  }

  protected override render(): TemplateResult {
    const { texts, status } = this;
    const { text: fault } = this.faults;
    const base = { id: "text", hint: texts.hint, fault };
    const control = html`
      <textarea
        class="short"
        id="text"
        rows="3"
        maxlength="5000"
        aria-invalid=${Boolean(fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.text}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
      ></textarea>
    `;
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        ${field({ ...base, label: texts.label, control })}
        <slot></slot>
        ${this.failed ? failure(texts.failed, { label: texts.tryAgain, retry: this.#onSubmit }) : ""}
        <button class="send ${this.main ? "" : "plain"}" part="button" aria-disabled=${status === "sending"}>
          ${status === "sending" ? texts.sending : texts.send}
        </button>
        <p class="hidden" role="status">${status === "sent" ? texts.sent : ""}</p>
      </form>
    `;
  }

  async #submit(): Promise<void> {
    const { texts } = this;
    const { text } = this.whole;
    let outcome: "" | "sent" = "";
    this.status = "sending";
    await submit<MessageFiling>(this, {
      fields,
      about: texts,
      failures: { offline: texts.failed, busy: texts.failed, other: texts.failed },
      keys: this.#keys,
      asksPage: false,
      post: ({ key }) => this.send(text, key),
      shown: (answer) => {
        if (this.text.trim() === text) this.text = "";
        this.#keep();
        outcome = answer === false ? "" : "sent";
      },
    });
    this.status = outcome;
  }

  #keep(): void {
    if (this.keptAs) keepText(this.keptAs, this.text);
  }

  readonly #onInput = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#keep();
    this.faults = {};
    if (this.status === "sent") this.status = "";
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#onSubmit(event);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.status !== "sending") void this.#submit();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-message-box": MessageBox;
  }
}
