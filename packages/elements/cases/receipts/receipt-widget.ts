import type { ReceiptKind } from "@otklik/openapi";
import type { ReceiptWidgetTexts } from "../../texts/shapes/controls.ts";
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import { ConnectedElement, type Surroundings } from "../../page/connected-element.ts";
import { state } from "../../look/decorators.ts";
import { Latest } from "../../page/latest.ts";
import type { Options } from "../../page/options.ts";
import { failure } from "../../look/notice.ts";
import { skeleton } from "../../look/skeleton.ts";
import { fragmentOf, mayHoldSomething } from "../sending/receipt-place.ts";

/** The widget around its screens. */
export interface ScreensHost {
  connection: () => Options;
  surroundings: () => Surroundings<unknown>;
  element: LitElement;
}

/** What is shown in place of the form once something was sent, or is looked for; its code comes with the first touch. */
export interface Screens {
  readonly atForm: boolean;
  /** Whether what is shown brings a card of its own. */
  readonly ownCard: boolean;
  /** Where one can go from the form instead of giving a receipt. */
  readonly other: string | undefined;
  /** Learns the words of the language that is shown; to be awaited before anything is drawn. */
  translate: () => Promise<void>;
  begin: (token: string | null) => Promise<void>;
  showOther: () => Promise<void>;
  draw: () => TemplateResult;
  /** Goes to the form without moving the focus. */
  leave: () => void;
  /** What was sent before and has not arrived; undefined where there is nothing of the kind. */
  readonly waiting: { draw: () => TemplateResult | undefined };
  readonly sender: {
    /** Puts back into the form what this tab kept of it. */
    restore: () => void;
  };
}

/** A widget with a form that leads to a receipt, and a receipt that leads back to what was sent. */
export abstract class ReceiptWidget<
  Texts extends ReceiptWidgetTexts,
  Shown extends Screens = Screens,
> extends ConnectedElement<Texts> {
  @state() protected screens: Shown | undefined;
  /** Whether it is known what to show first. */
  @state() private begun = false;
  @state() private failed = false;

  #loading: Promise<Shown> | undefined;

  protected abstract readonly kind: ReceiptKind;

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
  }

  /** Called where a visit begins with something else than the form. */
  protected onFound?(): void;

  protected abstract importScreens(host: ScreensHost): Promise<Shown>;

  protected abstract renderForm(surroundings: Surroundings<Texts>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener("hashchange", this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener("hashchange", this.#onHashChange);
  }

  /**
   * Loads what follows the form, once; what failed is asked for again the next time. It is there before anything is
   * sent: a receipt that cannot be shown would be lost.
   */
  protected readonly onTouch = (): Promise<Shown> => {
    this.#loading ??= this.#load().catch((reason: unknown) => {
      this.#loading = undefined;
      throw reason;
    });
    return this.#loading;
  };

  protected override renderReady(surroundings: Surroundings<Texts>): TemplateResult {
    if (!this.begun) return skeleton(this.outline);
    const { screens } = this;
    const atForm = screens?.atForm ?? true;
    // The form stays in the page behind any other screen, so that nothing typed is lost.
    return html`
      <div lang=${surroundings.locale} class=${screens?.ownCard ? "" : "card"}>
        ${screens?.waiting.draw()}
        <div ?hidden=${!atForm}>
          ${this.renderForm(surroundings)}
          <p class="way-out">
            <button class="bare" part="button" type="button" @click=${this.#onOther}>
              ${screens?.other ?? surroundings.texts.haveReceipt}
            </button>
          </p>
          ${this.failed ? failure(surroundings.texts.offline) : nothing}
        </div>
        ${atForm ? nothing : screens?.draw()}
      </div>
    `;
  }

  async #load(): Promise<Shown> {
    const screens = await this.importScreens({
      connection: () => this.connection,
      surroundings: () => this.surroundings as Surroundings<Texts>,
      element: this,
    });
    await screens.translate();
    this.screens = screens;
    return screens;
  }

  async #begin(): Promise<void> {
    const token = await this.askToken();
    try {
      if (token || mayHoldSomething(this.kind, this.options.site)) {
        const screens = await this.onTouch();
        await screens.begin(token);
        if (!screens.atForm) this.onFound?.();
      }
    } catch {
      // The form needs none of this, and is what remains.
    }
    this.begun = true;
    await this.updateComplete;
    this.screens?.sender.restore();
  }

  /** Does something with what follows the form, and says so where that cannot be had. */
  protected async useScreens(use: (screens: Shown) => Promise<void>): Promise<void> {
    try {
      this.failed = false;
      await use(await this.onTouch());
    } catch {
      this.failed = true;
    }
  }

  readonly #onOther = (): void => void this.useScreens((screens) => screens.showOther());

  readonly #onHashChange = (): void => {
    if (this.surroundings && globalThis.location.hash.includes(fragmentOf(this.kind))) void this.#begin();
  };
}
