import { html, type TemplateResult } from "lit";
import type { Output } from "@otklik/openapi";
import { ThingEvent } from "../cases/thing-event.ts";
import { complaintTrackerWords } from "../texts/complaint-tracker.ts";
import type { ComplaintTrackerWords } from "../texts/shapes/complaint-tracker.ts";
import type { Language } from "../texts/language.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define } from "../look/decorators.ts";
import { ReceiptWidget, type ScreensHost } from "../cases/receipts/receipt-widget.ts";
import type { Faults } from "../cases/sending/draft-form.ts";
import type { GivenEvent } from "../cases/sending/submit-draft.ts";
import type { Block } from "../look/skeleton.ts";
import { parts } from "../look/tokens.ts";
import { widgetStyles } from "../look/widget.ts";
import type { ComplaintScreens } from "./complaint-screens.ts";
import type { ComplaintDraft } from "./complaint-draft.ts";
import "./complaint-form.ts";

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
 * @cssproperty --otklik-brand - The one accent colour; what is written on it and in it stays readable whatever it is.
 * @cssproperty --otklik-font - Font family; the page's own where it is not given.
 * @cssproperty --otklik-radius - How round corners are.
 * @cssproperty --otklik-density - How much room there is, 1 being usual.
 */
@define("otklik-complaint-tracker")
export class ComplaintTracker extends ReceiptWidget<ComplaintTrackerWords, ComplaintScreens> {
  static override styles = widgetStyles;

  protected override readonly kind = "complaint";
  protected override readonly outline: Block[] = ["title", "band", "field", "box", "field", "line", "button"];

  protected override loadWords(language: Language): Promise<ComplaintTrackerWords> {
    return complaintTrackerWords[language]();
  }

  protected override async importScreens(host: ScreensHost): Promise<ComplaintScreens> {
    const { ComplaintScreens } = await import("./complaint-screens.ts");
    return new ComplaintScreens(host);
  }

  protected override renderForm(surroundings: Surroundings<ComplaintTrackerWords>): TemplateResult {
    return html`<otklik-complaint-form
      class="form"
      exportparts=${parts}
      .surroundings=${surroundings}
      .touch=${this.onTouch}
      .attach=${this.#attach}
      .drawFurther=${this.#drawFurther}
      @given=${this.#onFiled}
    ></otklik-complaint-form>`;
  }

  readonly #drawFurther = (draft: ComplaintDraft, faults: Faults<ComplaintDraft>): unknown =>
    this.screens?.drawFurther(draft, faults);

  readonly #attach = (files: File[]): void => void this.useScreens((screens) => screens.attach(files));

  readonly #onFiled = ({ given }: GivenEvent<Output<"createComplaint">>): void => {
    this.dispatchEvent(new ThingEvent("otklik-complaint-filed", given.complaint.number));
    this.screens?.showGiven(given);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-tracker": ComplaintTracker;
  }
}
