import type { Output } from "@otklik/openapi";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Client } from "../../connection/connection.ts";
import type { ComplaintTrackerWords } from "../../locales/catalogues/complaint-tracker.ts";
import type { Surroundings } from "../../provider/connected-element.ts";
import { define, property, state } from "../../provider/decorators.ts";
import { buttonStyles } from "../../theme/controls/button.ts";
import { choice, choiceStyles } from "../../theme/controls/choice.ts";
import { describedBy, faultLine, field, fieldStyles } from "../../theme/controls/field.ts";
import { failure, noticeStyles } from "../../theme/notice.ts";
import { ground } from "../../theme/tokens.ts";
import {
  emptyDraft,
  mostWords,
  type ComplaintDraft,
  type DraftFaults,
  type DraftField,
} from "./complaint-draft.ts";
import { complaintFormStyles } from "./complaint-form.styles.ts";
import { publicPromise } from "./public-promise.ts";

/** A complaint is about to be sent; `preventDefault()` keeps it. */
export class BeforeSubmitEvent extends Event {
  constructor() {
    super("otklik-before-submit", { bubbles: true, composed: true, cancelable: true });
  }
}

/** The server took the complaint. Stays inside the widget, for it carries the receipt. */
export class FiledEvent extends Event {
  readonly filed: Output<"createComplaint">;

  constructor(filed: Output<"createComplaint">) {
    super("filed");
    this.filed = filed;
  }
}

/**
 * Where a customer says what happened.
 *
 * @fires otklik-before-submit - Before a complaint is sent; cancelable.
 */
@define("otklik-complaint-form")
export class ComplaintForm extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    fieldStyles,
    choiceStyles,
    noticeStyles,
    complaintFormStyles,
  ];

  /** The operator's settings and the words to use. */
  @property() surroundings!: Surroundings<ComplaintTrackerWords>;

  /** Gives the client; called with the first touch, so that its code is there when it is needed. */
  @property() connect!: () => Promise<Client>;

  @state() private draft = emptyDraft;
  @state() private faults: DraftFaults = {};
  @state() private sending = false;
  @state() private failed = "";

  /** What checks and sends; loaded with the first touch. */
  @state() private submission: typeof import("./complaint-submission.ts") | undefined;

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  protected override render(): TemplateResult {
    const { settings, words } = this.surroundings;
    return html`
      <form part="form" novalidate @focusin=${this.#onFocusIn} @submit=${this.#onSubmit}>
        <header>
          <h2 part="heading" tabindex="-1">${words.heading}</h2>
          ${publicPromise(settings.promise, words)}
        </header>
        ${this.submission?.faultSummary(words.faults.summary, this.faults, (name) => this.#focus(name))}
        ${this.#topic()} ${this.#words()} ${this.#contact()} ${this.#consent()}
        ${this.failed && failure(this.failed, { label: words.tryAgain, retry: this.#onSubmit })}
        <button part="button" aria-disabled=${this.sending}>
          ${this.sending ? words.sending : words.send}
        </button>
        <p class="hidden" role="status">${this.sending ? words.sending : ""}</p>
      </form>
    `;
  }

  #topic(): TemplateResult {
    const { settings, words } = this.surroundings;
    return html`<div @change=${this.#onTopic}>
      ${choice({
        name: "topic",
        legend: words.topic,
        options: settings.topics,
        chosen: this.draft.topic,
        fault: this.faults.topic,
      })}
    </div>`;
  }

  #words(): TemplateResult {
    const { words } = this.surroundings;
    const left = mostWords - this.draft.words.length;
    const base = {
      id: "words",
      hint: words.wordsHint,
      fault: left < 0 ? words.faults.wordsTooLong : this.faults.words,
    };
    const control = html`
      <textarea
        id="words"
        rows="6"
        aria-required="true"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.words}
        @input=${this.#onWords}
      ></textarea>
      ${left >= 0 && left <= 500 ? html`<p class="quiet">${words.left(left)}</p>` : nothing}
    `;
    return field({ ...base, label: words.words, control });
  }

  #contact(): TemplateResult {
    const { words } = this.surroundings;
    const base = { id: "contact", hint: words.contactHint, fault: this.faults.contact };
    const control = html`
      <input
        id="contact"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${Boolean(base.fault)}
        aria-describedby=${describedBy(base)}
        .value=${this.draft.contact}
        @input=${this.#onContact}
      />
    `;
    return field({ ...base, label: words.contact, control });
  }

  #consent(): TemplateResult {
    const { settings, words } = this.surroundings;
    const { text, url } = settings.consent;
    const full = url && /^https?:/i.test(url);
    return html`
      <div part="consent">
        <label class="tick">
          <input
            id="consent"
            type="checkbox"
            aria-required="true"
            aria-invalid=${Boolean(this.faults.consent)}
            aria-describedby=${this.faults.consent ? "consent-fault" : ""}
            .checked=${this.draft.consent}
            @change=${this.#onConsent}
          />
          <span>${text}</span>
        </label>
        ${full ? html`<a href=${url} target="_blank" rel="noopener">${words.fullText}</a>` : nothing}
        ${faultLine("consent", this.faults.consent)}
      </div>
    `;
  }

  async #submit(): Promise<void> {
    const { words } = this.surroundings;
    this.failed = "";
    try {
      this.submission ??= await import("./complaint-submission.ts");
    } catch {
      return void (this.failed = words.failures.offline);
    }
    this.#show(this.submission.checkDraft(this.draft, words.faults));
    if (Object.keys(this.faults).length > 0 || !this.dispatchEvent(new BeforeSubmitEvent())) return;
    this.sending = true;
    const { filed, faults, failed } = await this.submission.fileComplaint(
      this.draft,
      this.surroundings,
      this.connect,
    );
    this.sending = false;
    this.failed = failed ?? "";
    if (faults) this.#show(faults);
    if (!filed) return;
    this.draft = emptyDraft;
    this.dispatchEvent(new FiledEvent(filed));
  }

  #show(faults: DraftFaults): void {
    this.faults = faults;
    const [first] = Object.keys(faults) as DraftField[];
    if (first) void this.updateComplete.then(() => this.#focus(first));
  }

  #focus(name: DraftField): void {
    const control = name === "topic" ? "[name=topic]" : `#${name}`;
    this.renderRoot.querySelector<HTMLElement>(control)?.focus();
  }

  #change(change: Partial<ComplaintDraft>): void {
    this.draft = { ...this.draft, ...change };
    const mended = Object.keys(change);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([name]) => !mended.includes(name)));
  }

  // What fails to load now is asked for again when the form is sent.
  readonly #onFocusIn = (): void => {
    void this.connect().catch(() => undefined);
    void import("./complaint-submission.ts").catch(() => undefined);
  };
  readonly #onTopic = (event: Event): void =>
    this.#change({ topic: (event.target as HTMLInputElement).value });
  readonly #onWords = (event: Event): void =>
    this.#change({ words: (event.target as HTMLTextAreaElement).value });
  readonly #onContact = (event: Event): void =>
    this.#change({ contact: (event.target as HTMLInputElement).value });
  readonly #onConsent = (event: Event): void =>
    this.#change({ consent: (event.target as HTMLInputElement).checked });

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.sending) void this.#submit();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-form": ComplaintForm;
  }
  interface HTMLElementEventMap {
    "otklik-before-submit": BeforeSubmitEvent;
  }
}
