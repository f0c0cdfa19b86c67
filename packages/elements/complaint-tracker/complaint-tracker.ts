import { html, nothing, type TemplateResult } from "lit";
import type { Client } from "../connection/connection.ts";
import {
  complaintTrackerWords,
  type ComplaintTrackerWords,
} from "../locales/catalogues/complaint-tracker.ts";
import type { Language } from "../locales/language.ts";
import { ConnectedElement, type Surroundings } from "../provider/connected-element.ts";
import { define, state } from "../provider/decorators.ts";
import { Latest } from "../provider/latest.ts";
import { failure } from "../theme/notice.ts";
import { skeleton } from "../theme/skeleton.ts";
import type { ComplaintScreens } from "./complaint-screens.ts";
import { complaintTrackerStyles } from "./complaint-tracker.styles.ts";
import type { FiledEvent } from "./form/complaint-form.ts";
import "./form/complaint-form.ts";
import { fragment, mayHoldReceipt } from "./receipt/receipt-place.ts";

/** A complaint was filed: the server has stored it and given it a number. */
export class ComplaintFiledEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super("otklik-complaint-filed", { bubbles: true, composed: true });
    this.number = number;
  }
}

/**
 * Takes a complaint, gives its receipt, and shows what becomes of it and of the promise.
 *
 * @fires otklik-before-submit - Before a complaint is sent; cancelable.
 * @fires otklik-complaint-filed - The server has stored a complaint.
 * @fires otklik-complaint-opened - A complaint is shown.
 * @fires otklik-complaint-answered - An answer has come.
 * @fires otklik-message-sent - The customer wrote a further message.
 * @slot - Shown while the widget is not there, and when it cannot load: a plain form, a telephone number.
 * @csspart heading - The heading of what is shown.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - The promise, before and after filing.
 * @csspart list - The customer's complaints.
 * @csspart timeline - What happened to a complaint.
 * @cssproperty --otklik-brand - The one accent colour.
 * @cssproperty --otklik-on-brand - Text on the accent.
 * @cssproperty --otklik-font - Font family; the page's own where it is not given.
 * @cssproperty --otklik-radius - How round corners are.
 */
@define("otklik-complaint-tracker")
export class ComplaintTracker extends ConnectedElement<ComplaintTrackerWords> {
  static override styles = complaintTrackerStyles;

  /** Whether it is known what to show first. */
  @state() private begun = false;
  @state() private screens: ComplaintScreens | undefined;
  @state() private failed = false;

  constructor() {
    super();
    new Latest(
      this,
      () => {
        const { endpoint, site, getToken, fetch } = this.options;
        return [Boolean(this.surroundings), endpoint, site, getToken, fetch];
      },
      ([ready]) => (ready ? this.#begin() : undefined),
    );
    new Latest(
      this,
      () => [this.screens, this.surroundings?.locale],
      ([screens]) => screens?.translate(),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener("hashchange", this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener("hashchange", this.#onHashChange);
  }

  protected override loadWords(language: Language): Promise<ComplaintTrackerWords> {
    return complaintTrackerWords[language]();
  }

  protected override renderReady(surroundings: Surroundings<ComplaintTrackerWords>): TemplateResult {
    const { begun, screens } = this;
    if (!begun) return skeleton();
    const { locale, words } = surroundings;
    const atForm = screens?.atForm ?? true;
    // The form stays in the page behind any other screen, so that nothing typed is lost.
    return html`
      <div lang=${locale} class=${screens?.ownCard ? "" : "card"}>
        <div ?hidden=${!atForm}>
          <otklik-complaint-form
            exportparts="heading, form, field, choice, consent, button, notice, promise"
            .surroundings=${surroundings}
            .connect=${this.#onTouch}
            @filed=${this.#onFiled}
          ></otklik-complaint-form>
          <p class="way-out">
            <button class="bare" part="button" type="button" @click=${this.#onOther}>
              ${screens?.other ?? words.haveReceipt}
            </button>
          </p>
          ${this.failed ? failure(words.failures.offline) : nothing}
        </div>
        ${atForm ? nothing : screens?.draw(surroundings)}
      </div>
    `;
  }

  async #begin(): Promise<void> {
    const token = await this.askToken();
    try {
      if (token || mayHoldReceipt(this.options.site ?? "")) await (await this.#loadScreens()).begin(token);
    } catch {
      // The form needs none of this, and is what remains.
    }
    this.begun = true;
  }

  async #loadScreens(): Promise<ComplaintScreens> {
    const { ComplaintScreens } = await import("./complaint-screens.ts");
    const screens = (this.screens ??= new ComplaintScreens({
      options: () => this.connection,
      surroundings: () => this.surroundings as Surroundings<ComplaintTrackerWords>,
      onChange: (asked) => void this.#draw(asked),
    }));
    await screens.translate();
    return screens;
  }

  async #draw(asked: boolean): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const shown = this.screens?.atForm ? "otklik-complaint-form" : ".screen";
    if (asked) this.renderRoot.querySelector<HTMLElement>(shown)?.focus();
  }

  // What comes after filing is fetched before anything is sent: a receipt that cannot be shown would be lost.
  readonly #onTouch = async (): Promise<Client> => {
    const [client] = await Promise.all([this.connect(), this.#loadScreens()]);
    return client;
  };

  readonly #onFiled = async ({ filed }: FiledEvent): Promise<void> => {
    this.dispatchEvent(new ComplaintFiledEvent(filed.complaint.number));
    (await this.#loadScreens()).showReceipt(filed);
  };

  readonly #onOther = async (): Promise<void> => {
    this.failed = false;
    try {
      await (await this.#loadScreens()).showOther();
    } catch {
      this.failed = true;
    }
  };

  readonly #onHashChange = (): void => {
    const receipt = globalThis.location.hash.includes(fragment);
    if (receipt && this.surroundings)
      void this.#loadScreens().then(
        (screens) => screens.begin(null),
        () => undefined,
      );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-tracker": ComplaintTracker;
  }
  interface HTMLElementEventMap {
    "otklik-complaint-filed": ComplaintFiledEvent;
  }
}
