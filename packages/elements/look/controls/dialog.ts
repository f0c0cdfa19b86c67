import { css, html, LitElement, type TemplateResult } from "lit";
import { define, property } from "../decorators.ts";
import { laterIcon } from "../later-icons.ts";
import { ground } from "../tokens.ts";
import { buttonStyles } from "./button.ts";

/**
 * A native dialog around what is put into it: the page behind it waits, Escape closes it, and the focus goes back to
 * where it was. On a phone it rises from below.
 *
 * @slot - What stands in it.
 * @fires close - It was closed.
 */
@define("otklik-dialog")
export class Dialog extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    css`
      dialog {
        inline-size: min(100vi - 24px, 480px);
        max-block-size: min(100dvb - 24px, 860px);
        padding: 0;
        border: 0;
        border-radius: calc(var(--_radius) * 1.34);
        background: var(--_surface);
        box-shadow: 0 24px 64px rgb(0 0 0 / 0.28);
        color: inherit;
        overscroll-behavior: contain;
      }

      ::slotted(.card) {
        border: 0 !important;
      }

      dialog::backdrop {
        background: rgb(10 14 20 / 0.5);
      }

      .close {
        position: absolute;
        inset-block-start: calc(var(--_unit) * 2);
        inset-inline-end: calc(var(--_unit) * 3);
        min-inline-size: calc(var(--_unit) * 11);
        color: var(--_quiet);
      }

      @media (prefers-reduced-motion: no-preference) {
        dialog[open] {
          animation: rise 200ms cubic-bezier(0.2, 0.7, 0.3, 1);
        }
      }

      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 16px;
        }
      }

      @media (width < 520px) {
        dialog {
          inline-size: 100vi;
          max-inline-size: none;
          margin-block-end: 0;
          border-end-start-radius: 0;
          border-end-end-radius: 0;
        }
      }

      @media (forced-colors: active) {
        dialog {
          border: 1px solid;
        }
      }
    `,
  ];

  /** What it is called. */
  @property() label = "";

  /** What the button that closes it is called. */
  @property() closeLabel = "";

  /** Opens it. */
  show(): void {
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog?.open) dialog?.showModal();
  }

  /** Closes it. */
  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog part="dialog" aria-label=${this.label} @click=${this.#onClick} @close=${this.#onClose}>
        <form method="dialog">
          <button class="bare close" part="button" aria-label=${this.closeLabel}>
            ${laterIcon("close")}
          </button>
        </form>
        <slot></slot>
      </dialog>
    `;
  }

  // A click on the dialog itself is one on what lies behind it: its content covers all of it.
  readonly #onClick = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
  };

  readonly #onClose = (): void => void this.dispatchEvent(new Event("close"));
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-dialog": Dialog;
  }
}
