import { html, type TemplateResult } from "lit";
import type { CaseEvent } from "../cases/case-event.ts";
import { complaintTrackerTexts } from "../texts/complaint-tracker.ts";
import type { ComplaintTrackerTexts } from "../texts/shapes/complaint-tracker.ts";
import type { Language } from "../texts/language.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define } from "../look/decorators.ts";
import { ReceiptWidget, type ScreensHost } from "../cases/receipts/receipt-widget.ts";
import type { Faults } from "../cases/sending/draft-form.ts";
import type { Block } from "../look/skeleton.ts";
import { parts } from "../look/tokens.ts";
import { widgetStyles } from "../look/widget.ts";
import type { ComplaintScreens } from "./complaint-screens.ts";
import type { ComplaintDraft } from "./complaint-draft.ts";
import "./complaint-form.ts";

/**
 * Takes a complaint, gives its receipt, and shows what becomes of it and of the promise.
 *
 * @fires otklik-before-submit - Before a complaint or a message is sent; cancelable.
 * @fires otklik-complaint-filed - The server has stored a complaint.
 * @fires otklik-complaint-opened - A complaint is shown.
 * @fires otklik-complaint-answered - An answer has come.
 * @fires otklik-message-sent - The customer wrote a further message.
 * @fires otklik-complaint-moved - The customer withdrew, closed, reopened or escalated a complaint.
 * @fires otklik-complaint-rated - The customer rated how a complaint was handled.
 * @fires otklik-data-erased - What was stored about the reader was erased, of this case or of more.
 * @slot - Shown while the widget is not there, and when it cannot load: a plain form, a telephone number.
 * @csspart heading - The heading of what is shown.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - The promise, before and after filing.
 * @csspart list - The customer's complaints.
 * @csspart timeline - What happened to a complaint.
 * @csspart badge - The state of a case, in a word.
 * @csspart choice - A group to choose one from.
 * @csspart consent - A consent with its box.
 * @csspart entry - One entry of the timeline.
 * @csspart form - The form that is sent.
 * @csspart item - One row of the list.
 * @csspart number - The number by which it is known.
 * @csspart rating - The scores to choose from.
 * @csspart receipt - The receipt of what was sent.
 * @cssproperty --otklik-warm - Colour of what falls due soon or waits for somebody.
 * @cssproperty --otklik-field-background - What fields are filled with.
 * @cssproperty --otklik-field-radius - How round the corners of fields are.
 */
@define("otklik-complaint-tracker")
export class ComplaintTracker extends ReceiptWidget<ComplaintTrackerTexts, ComplaintScreens> {
  static override styles = widgetStyles;

  protected override readonly kind = "complaint";
  protected override readonly outline: Block[] = ["title", "band", "field", "box", "field", "line", "button"];

  protected override loadTexts(language: Language): Promise<ComplaintTrackerTexts> {
    return complaintTrackerTexts[language]();
  }

  protected override async importScreens(host: ScreensHost): Promise<ComplaintScreens> {
    const { ComplaintScreens } = await import("./complaint-screens.ts");
    return new ComplaintScreens(host);
  }

  protected override renderForm(surroundings: Surroundings<ComplaintTrackerTexts>): TemplateResult {
    return html`<otklik-complaint-form
      class="form"
      exportparts=${parts}
      .surroundings=${surroundings}
      .touch=${this.onTouch}
      .attach=${this.#attach}
      .drawFurther=${this.#drawFurther}
    ></otklik-complaint-form>`;
  }

  readonly #drawFurther = (draft: ComplaintDraft, faults: Faults<ComplaintDraft>): unknown =>
    this.screens?.drawFurther(draft, faults);

  readonly #attach = (files: File[]): void => void this.useScreens((screens) => screens.attach(files));
}

declare global {
  interface HTMLElementEventMap {
    /** The server has stored a complaint. */
    "otklik-complaint-filed": CaseEvent;
    /** A complaint is shown. */
    "otklik-complaint-opened": CaseEvent;
    /** An answer has come to a complaint, or was just given. */
    "otklik-complaint-answered": CaseEvent;
    /** The customer wrote further to a complaint. */
    "otklik-message-sent": CaseEvent;
    /** The customer took a step with her complaint: withdrew, closed, reopened or escalated it. */
    "otklik-complaint-moved": CaseEvent;
    /** The customer rated how her complaint was handled. */
    "otklik-complaint-rated": CaseEvent;
  }

  interface HTMLElementTagNameMap {
    "otklik-complaint-tracker": ComplaintTracker;
  }
}
