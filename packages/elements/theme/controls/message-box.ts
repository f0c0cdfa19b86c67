import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import {
  fileField,
  fileFieldStyles,
  takeBrought,
  type FileFieldWords,
} from "../../connection/attachments/file-field.ts";
import type { Along, Uploads } from "../../connection/attachments/uploads.ts";
import { SubmissionKey } from "../../connection/submission-key.ts";
import { define, property, state } from "../../provider/decorators.ts";
import { buttonStyles } from "./button.ts";
import { choiceStyles } from "./choice.ts";
import { describedBy, field, fieldStyles } from "./field.ts";
import { keepText, keptText } from "./kept-text.ts";
import { failure, noticeStyles } from "../notice.ts";
import { ground } from "../tokens.ts";

/** What the box says. */
export interface MessageBoxWords {
  label: string;
  hint?: string;
  send: string;
  sending: string;
  sent: string;
  empty: string;
  failed: string;
  tryAgain: string;
  /** Said where files are chosen; without it none can be. */
  files?: FileFieldWords;
}

/** How files are sent along with a message. */
export interface MessageFiles {
  limits: Schemas["AttachmentLimits"];
  /** Gives what sends them; its code comes with the first file. */
  uploads: () => Promise<Uploads>;
}

/** Where a message is written; the text stays until it has really been sent. */
@define("otklik-message-box")
export class MessageBox extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    fileFieldStyles,
    noticeStyles,
    css`
      form {
        display: grid;
        gap: calc(var(--_unit) * 3);
        justify-items: start;
      }

      .field,
      .notice,
      otklik-upload-list {
        inline-size: 100%;
      }
    `,
  ];

  /** What the box says. */
  @property() words!: MessageBoxWords;

  /** Sends the text under a key that names this one message; false where it waits, rejects where it was not stored. */
  @property() send!: (text: string, idempotencyKey: string, along: Along) => Promise<unknown>;

  /** Whether what is sent may wait for a better line, its files with it. */
  @property() mayWait = false;

  /** How files are sent along; without it there are none. */
  @property() files: MessageFiles | undefined;

  /** Files that come back, as those of a message that was not sent. */
  @property() brought: readonly File[] = [];

  /** What is written and not sent yet. */
  @property() text = "";

  /** Under which name this tab keeps what is written over a reload; without one, it does not. */
  @property() keptAs = "";

  /** Whether sending is what the page is for. */
  @property() main = false;

  @state() private fault = "";
  @state() private uploads: Uploads | undefined;
  @state() private status: "" | "sending" | "sent" | "failed" = "";

  readonly #key = new SubmissionKey();

  constructor() {
    super();
    takeBrought(this, (files) => this.#take(files));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("brought") && this.brought.length > 0) void this.#take([...this.brought]);
  }

  protected override firstUpdated(): void {
    if (this.keptAs && !this.text) this.text = keptText(this.keptAs);
  }

  protected override render(): TemplateResult {
    const { words, fault, status } = this;
    const base = { id: "text", hint: words.hint, fault };
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
        ${field({ ...base, label: words.label, control })} ${this.#drawFiles()}
        ${status === "failed" ? failure(words.failed, { label: words.tryAgain, retry: this.#onSubmit }) : ""}
        <button class="send ${this.main ? "" : "plain"}" part="button" aria-disabled=${status === "sending"}>
          ${status === "sending" ? words.sending : words.send}
        </button>
        <p class="hidden" role="status">${status === "sent" ? words.sent : ""}</p>
      </form>
    `;
  }

  #drawFiles(): TemplateResult | typeof nothing {
    const { files, uploads, words } = this;
    if (!files || !words.files) return nothing;
    return html`
      ${fileField({ words: words.files, limits: files.limits, take: this.#take })}
      ${
        uploads
          ? html`<otklik-upload-list
              exportparts="button, list, item, notice"
              .uploads=${uploads}
              @emptied=${this.#onEmptied}
            ></otklik-upload-list>`
          : nothing
      }
    `;
  }

  async #send(text: string): Promise<void> {
    this.status = "sending";
    try {
      const isSent = (await this.#deliver(text)) !== false;
      this.#key.renew();
      this.uploads = undefined;
      if (this.text.trim() === text) this.text = "";
      this.#keep();
      this.status = isSent ? "sent" : "";
    } catch {
      this.status = "failed";
    }
  }

  #deliver(text: string): Promise<unknown> {
    const { uploads, mayWait } = this;
    const send = (along: Along): Promise<unknown> => {
      const files = along.attachments ?? along.files?.map(({ key }) => key) ?? [];
      return this.send(text, this.#key.of([text, ...files]), along);
    };
    if (!uploads) return send({});
    return mayWait ? uploads.parcel().then((files) => send({ files })) : uploads.deliver(send);
  }

  #keep(): void {
    if (this.keptAs) keepText(this.keptAs, this.text);
  }

  readonly #take = async (files: File[]): Promise<void> => {
    try {
      this.uploads ??= await this.files?.uploads();
      await this.uploads?.add(files);
    } catch {
      this.status = "failed";
    }
  };

  readonly #onEmptied = (): void => this.renderRoot.querySelector<HTMLElement>("#attachments")?.focus();

  readonly #onInput = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#keep();
    this.fault = "";
    if (this.status === "sent") this.status = "";
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#onSubmit(event);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.status === "sending") return;
    const text = this.text.trim();
    if (text) return void this.#send(text);
    this.fault = this.words.empty;
    this.renderRoot.querySelector("textarea")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-message-box": MessageBox;
  }
}
