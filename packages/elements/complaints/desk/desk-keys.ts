import { css, html, LitElement, type TemplateResult } from "lit";
import type { KeysTexts } from "../../texts/shapes/staff-desk.ts";
import { define, property, state } from "../../look/decorators.ts";
import { buttonStyles } from "../../look/controls/button.ts";
import "../../look/controls/dialog.ts";
import { tickStyles } from "../../look/controls/tick.ts";
import { ground, parts } from "../../look/tokens.ts";

/** What a key stands for. */
export type DeskAction = "next" | "previous" | "answer" | "search";

/** A key was pressed that stands for something. Stays inside the widget. */
export class DeskKeyEvent extends Event {
  readonly action: DeskAction;

  constructor(action: DeskAction) {
    super("act");
    this.action = action;
  }
}

const actions: Record<string, DeskAction | "help"> = {
  j: "next",
  k: "previous",
  a: "answer",
  "/": "search",
  "?": "help",
};
const shown = Object.entries<DeskAction | "help">(actions);
/** Where the keys are that other alphabets write other letters with. */
const places: Record<string, string> = { KeyJ: "j", KeyK: "k", KeyA: "a", Slash: "/" };
const memory = "otklik-desk-keys";

/** The keys of the desk: what they stand for, told in a dialog, in which they can be switched off. */
@define("otklik-desk-keys")
export class DeskKeys extends LitElement {
  static override styles = [
    ground,
    buttonStyles,
    tickStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding-block: calc(var(--_unit) * 2);
        border-block-end: 1px solid var(--_line);
        font-weight: 400;
        text-align: start;
      }

      th {
        inline-size: calc(var(--_unit) * 14);
      }

      kbd {
        display: inline-block;
        min-inline-size: calc(var(--_unit) * 8);
        padding: calc(var(--_unit) * 0.5) calc(var(--_unit) * 2);
        border: 1px solid var(--_field-line);
        border-radius: 6px;
        background: var(--_sunken);
        font: inherit;
        font-weight: 600;
        text-align: center;
      }
    `,
  ];

  /** What is said of the keys. */
  @property() texts!: KeysTexts;

  /** What the button that closes the dialog is called. */
  @property() closeLabel!: string;

  @state() private isOn = recalled() !== "off";

  /** Does what a key stands for, unless somebody writes, or keys are switched off. */
  press(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isTaken =
      event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (!this.isOn || isTaken || isWriting(target) || isInDialog(event)) return;
    const action = actions[event.key.toLowerCase()] ?? actions[keyAt(event)];
    if (!action) return;
    event.preventDefault();
    if (action === "help") this.#show();
    else this.dispatchEvent(new DeskKeyEvent(action));
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    return html`
      <button class="bare" part="button" type="button" aria-haspopup="dialog" @click=${this.#show}>
        ${texts.heading}
      </button>
      <otklik-dialog exportparts=${parts} .label=${texts.heading} .closeLabel=${this.closeLabel}>
        <div class="card stack">
          <h2>${texts.heading}</h2>
          <table>
            <tbody>
              ${shown.map(
                ([key, action]) =>
                  html`<tr>
                    <th scope="row"><kbd>${key}</kbd></th>
                    <td>${texts[action]}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
          <div>
            <label class="tick">
              <input type="checkbox" .checked=${this.isOn} @change=${this.#onSwitched} />
              <span>${texts.on}</span>
            </label>
            <p class="quiet">${texts.onHint}</p>
          </div>
        </div>
      </otklik-dialog>
    `;
  }

  readonly #show = (): void => this.renderRoot.querySelector("otklik-dialog")?.show();

  readonly #onSwitched = ({ target }: Event): void => {
    this.isOn = (target as HTMLInputElement).checked;
    try {
      localStorage.setItem(memory, this.isOn ? "on" : "off");
    } catch {
      // Where nothing can be kept, it holds until the page is left.
    }
  };
}

function recalled(): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

/** The key of that place, where the alphabet in use has another letter there. */
function keyAt({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key) && code !== "Slash") return "";
  const place = places[code] ?? "";
  return place === "/" && shiftKey ? "?" : place;
}

function isInDialog(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof HTMLDialogElement);
}

function isWriting(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isText = target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
  return isText || target.isContentEditable || target.matches("textarea, select");
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-keys": DeskKeys;
  }
}
