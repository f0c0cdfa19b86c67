/** @loaded start */
import type { FormTexts } from "../../texts/shapes/controls.ts";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "../../look/decorators.ts";
import { failure } from "../../look/notice.ts";

/** What is wrong with each field, in the order of the form; a field without a fault has no entry. */
export type Faults<Draft> = Partial<Record<keyof Draft & string, string>>;

/** What checks a draft and sends it, and draws all that is wrong in one place. */
export interface FormSender<Draft> {
  submit: (form: DraftForm<Draft>) => Promise<void>;
  summary: (form: DraftForm<Draft>) => TemplateResult | undefined;
  /** Keeps what is written over a reload; gives it back to a form in which nothing is written. */
  keep?: (form: DraftForm<Draft>) => void;
}

/** A form that keeps what is written until the server has it. Each control bears the name of a member of the draft. */
export abstract class DraftForm<Draft> extends LitElement {
  /** Gives what checks and sends; called with the first touch, so that its code is there when it is needed. */
  @property() touch!: () => Promise<{ sender: FormSender<Draft> }>;

  /** What is written. */
  @property() draft: Draft;

  /** What is wrong with it. */
  @property() faults: Faults<Draft> = {};

  /** Why it was not sent. */
  @property() failed = "";

  @state() private sending = false;
  @state() private sender: FormSender<Draft> | undefined;

  /** What stands in it before anything is written. */
  readonly empty: Draft;

  constructor(empty: Draft) {
    super();
    this.empty = empty;
    this.draft = empty;
  }

  /** The draft with what the form knows by itself. */
  get whole(): Draft {
    return this.draft;
  }

  /** Moves the focus to the heading, or to the control of a name. */
  override focus(options?: FocusOptions & { name?: string }): void {
    const control = options?.name ? `[name=${options.name}]` : "h2";
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(control)?.focus());
  }

  /** The form: what stands above, its fields, and what sends it. */
  protected drawForm(texts: FormTexts, head: TemplateResult, fields: TemplateResult): TemplateResult {
    const { sending, failed } = this;
    const retry = (event: Event): void => this.#onSubmit(event, texts);
    return html`
      <form
        class="stack"
        part="form"
        novalidate
        @focusin=${this.#onFocusIn}
        @dragenter=${this.#onFocusIn}
        @input=${this.#onInput}
        @submit=${retry}
      >
        ${head} ${this.sender?.summary(this)} ${fields}
        ${failed ? failure(failed, { label: texts.tryAgain, retry }) : nothing}
        <button class="send" part="button" aria-disabled=${sending}>
          ${sending ? texts.sending : texts.send}
        </button>
        <p class="hidden" role="status">${sending ? texts.sending : ""}</p>
      </form>
    `;
  }

  async #submit({ offline }: FormTexts): Promise<void> {
    this.failed = "";
    this.sending = true;
    try {
      ({ sender: this.sender } = await this.touch());
      await this.sender.submit(this);
    } catch {
      this.failed = offline;
    }
    this.sending = false;
  }

  readonly #onFocusIn = async (): Promise<void> => {
    try {
      ({ sender: this.sender } = await this.touch());
      this.sender.keep?.(this);
    } catch {
      // What fails to load now is asked for again when the form is sent.
    }
  };

  readonly #onInput = ({ target }: Event): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    this.draft = { ...this.draft, [name]: type === "checkbox" ? checked : value };
    this.faults = { ...this.faults, [name]: undefined };
    this.sender?.keep?.(this);
  };

  readonly #onSubmit = (event: Event, texts: FormTexts): void => {
    event.preventDefault();
    if (!this.sending) void this.#submit(texts);
  };
}
