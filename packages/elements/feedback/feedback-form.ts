import { html, type TemplateResult } from "lit";
import type { CaseEvent } from "../cases/case-event.ts";
import { feedbackFormTexts } from "../texts/feedback-form.ts";
import type { FeedbackFormTexts } from "../texts/shapes/feedback-form.ts";
import type { Language } from "../texts/language.ts";
import type { Surroundings } from "../page/connected-element.ts";
import { define, property, state } from "../look/decorators.ts";
import { Latest } from "../page/latest.ts";
import { ReceiptWidget, type Screens, type ScreensHost } from "../cases/receipts/receipt-widget.ts";
import type { Block } from "../look/skeleton.ts";
import { parts } from "../look/tokens.ts";
import { widgetStyles } from "../look/widget.ts";
import type { Scale } from "./feedback-draft.ts";
import type { FormDialog } from "./form-dialog.ts";
import "./score-form.ts";

/**
 * Takes a score, a wish in words, or both, and says to which department they went. Stands in the page or, with
 * `launcher` or `for`, in a dialog.
 *
 * @fires otklik-before-submit - Before feedback is sent; cancelable.
 * @fires otklik-feedback-given - The server has stored a feedback.
 * @fires otklik-feedback-opened - A feedback is shown.
 * @fires otklik-feedback-answered - An answer has come.
 * @fires otklik-data-erased - What was stored about the reader was erased, of this case or of more.
 * @slot - Shown while the widget is not there, and when it cannot load.
 * @csspart launcher - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart heading - The heading of what is shown.
 * @csspart rating - The scores to choose from.
 * @csspart field - A label with its control.
 * @csspart button - Every button.
 * @csspart notice - Something that failed, with a way to try again.
 * @csspart promise - Where the feedback went.
 * @csspart timeline - What happened to a feedback.
 * @csspart badge - The state of a case, in a word.
 * @csspart entry - One entry of the timeline.
 * @csspart form - The form that is sent.
 * @csspart list - A list, of files among others.
 * @csspart number - The number by which it is known.
 * @csspart receipt - The receipt of what was sent.
 * @cssproperty --otklik-warm - Colour of what falls due soon or waits for somebody.
 * @cssproperty --otklik-field-background - What fields are filled with.
 * @cssproperty --otklik-field-radius - How round the corners of fields are.
 */
@define("otklik-feedback-form")
export class FeedbackForm extends ReceiptWidget<FeedbackFormTexts> {
  static override styles = widgetStyles;

  /** What the score is measured on: `csat`, from 1 to 5, or `nps`, from 0 to 10. */
  @property({ attribute: "scale" }) scale: Scale = "csat";

  /** The id of the operator's topic that the page is about; without it the customer may choose one. */
  @property({ attribute: "topic" }) topic?: string | undefined;

  /** What is asked; our own question where nothing is said. */
  @property({ attribute: "question" }) question?: string | undefined;

  /** What the button says that opens the form in a dialog; our own word where it is empty, no button without it. */
  @property({ attribute: "launcher" }) launcher?: string | undefined;

  /** The id of an element of the page that opens the form in a dialog. */
  @property({ attribute: "for" }) for?: string | undefined;

  protected override readonly kind = "feedback";
  protected override readonly outline: Block[] = ["title", "band", "field", "field", "button"];

  /** What draws the dialog; undefined where the form stands in the page. */
  @state() private dialog: FormDialog | undefined;

  constructor() {
    super();
    new Latest(
      this,
      () => [this.#hasDialog],
      async ([hasDialog]) => {
        if (this.dialog) this.removeController(this.dialog);
        this.dialog = hasDialog ? new (await import("./form-dialog.ts")).FormDialog(this) : undefined;
      },
    );
  }

  get #hasDialog(): boolean {
    return (this.launcher ?? this.for) !== undefined;
  }

  /** Opens the dialog, where there is one. */
  show(): void {
    this.dialog?.show();
  }

  protected override loadTexts(language: Language): Promise<FeedbackFormTexts> {
    return feedbackFormTexts[language]();
  }

  protected override async importScreens(host: ScreensHost): Promise<Screens> {
    const { FeedbackScreens } = await import("./feedback-screens.ts");
    return new FeedbackScreens(host);
  }

  protected override onFound(): void {
    this.dialog?.showFound();
  }

  protected override render(): TemplateResult {
    const content = super.render();
    if (!this.#hasDialog) return content;
    return this.dialog?.draw(content, this.surroundings?.texts, this.#onClose) ?? html``;
  }

  protected override renderForm(surroundings: Surroundings<FeedbackFormTexts>): TemplateResult {
    const scale = this.scale === "nps" ? "nps" : "csat";
    return html`<otklik-score-form
      class="form"
      exportparts=${parts}
      .surroundings=${surroundings}
      .scale=${scale}
      .topic=${this.topic}
      .question=${this.question}
      .opened=${this.#hasDialog}
      .touch=${this.onTouch}
    ></otklik-score-form>`;
  }

  // Whoever opens it once more has something new to say.
  readonly #onClose = (): void => {
    if (this.screens?.ownCard) this.screens.leave();
  };
}

declare global {
  interface HTMLElementEventMap {
    /** The server has stored a feedback. */
    "otklik-feedback-given": CaseEvent;
    /** A feedback is shown. */
    "otklik-feedback-opened": CaseEvent;
    /** An answer has come to a feedback, or was just given. */
    "otklik-feedback-answered": CaseEvent;
  }

  interface HTMLElementTagNameMap {
    "otklik-feedback-form": FeedbackForm;
  }
}
