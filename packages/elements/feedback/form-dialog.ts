import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import type { FeedbackFormTexts } from "../texts/shapes/feedback-form.ts";
import "../look/controls/dialog.ts";

/** The feedback form that stands in the dialog. */
interface DialogHost extends LitElement {
  launcher?: string | undefined;
  for?: string | undefined;
}

/** A feedback form that stands in a dialog, opened by a button of its own or by an element of the page. */
export class FormDialog implements ReactiveController {
  readonly #host: DialogHost;
  #root: Node | undefined;

  constructor(host: DialogHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener("click", this.#onClickAround);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener("click", this.#onClickAround);
  }

  /** Opens the dialog. */
  show(): void {
    this.#host.renderRoot.querySelector("otklik-dialog")?.show();
  }

  /** A link to a feedback opens the dialog, where no form that stands in the page has shown it already. */
  showFound(): void {
    const { localName, ownerDocument } = this.#host;
    if (!ownerDocument.querySelector(`${localName}:not([for], [launcher])`)) this.show();
  }

  draw(content: TemplateResult, texts: FeedbackFormTexts | undefined, onClose: () => void): TemplateResult {
    const { launcher } = this.#host;
    const label = launcher || (texts?.launcher ?? "");
    return html`
      ${
        launcher === undefined
          ? nothing
          : html`<button
              part="launcher button"
              type="button"
              aria-haspopup="dialog"
              @click=${() => this.show()}
            >
              ${label}
            </button>`
      }
      <otklik-dialog
        exportparts="dialog, button"
        .label=${label}
        .closeLabel=${texts?.close ?? "×"}
        @close=${onClose}
      >
        ${content}
      </otklik-dialog>
    `;
  }

  readonly #onClickAround = (event: Event): void => {
    const opener = this.#host.for;
    if (opener && event.composedPath().some((target) => (target as Partial<Element>).id === opener))
      this.show();
  };
}
