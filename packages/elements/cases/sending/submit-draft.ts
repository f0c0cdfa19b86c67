import { html, type TemplateResult } from "lit";
import type { Outcome } from "./submission.ts";
import { icon } from "../../look/icons.ts";
import type { DraftForm, Faults } from "./draft-form.ts";

/** Something is about to be sent; `preventDefault()` keeps it. */
export class BeforeSubmitEvent extends Event {
  constructor() {
    super("otklik-before-submit", { bubbles: true, composed: true, cancelable: true });
  }
}

/** The server took what was sent. Stays inside the widget, for its answer may carry a receipt. */
export class GivenEvent<Answer> extends Event {
  readonly given: Answer;

  constructor(given: Answer) {
    super("given");
    this.given = given;
  }
}

/** What is wrong with a draft, and how it is sent. */
export interface Delivery<Draft, Answer> {
  check: (draft: Draft) => Faults<Draft>;
  send: (draft: Draft) => Promise<Outcome<Answer, keyof Draft & string>>;
}

/** Checks what stands in a form and sends it; what is wrong, or why it was not sent, is shown there. */
export async function submitDraft<Draft, Answer>(
  form: DraftForm<Draft, Answer>,
  { check, send }: Delivery<Draft, Answer>,
): Promise<void> {
  const draft = form.whole;
  show(form, check(draft));
  if (Object.keys(form.faults).length > 0 || !form.dispatchEvent(new BeforeSubmitEvent())) return;
  const { given, faults, failed, waits } = await send(draft);
  form.failed = failed ?? "";
  if (faults) show(form, faults);
  if (given !== undefined || waits) form.draft = form.empty;
  if (given !== undefined) form.dispatchEvent(new GivenEvent(given));
}

function show<Draft, Answer>(form: DraftForm<Draft, Answer>, faults: Faults<Draft>): void {
  form.faults = faults;
  const [name] = Object.keys(faults);
  if (name) form.focus({ name });
}

/** All that is wrong in one place, each line leading to its field; nothing where one fault speaks for itself. */
export function faultSummary<Draft, Answer>(
  heading: string,
  form: DraftForm<Draft, Answer>,
): TemplateResult | undefined {
  const lines = Object.entries<string | undefined>(form.faults).filter(([, fault]) => fault);
  if (lines.length < 2) return undefined;
  return html`
    <div class="notice summary" part="notice">
      ${icon("alert")}
      <div>
        <p>${heading}</p>
        <ul>
          ${lines.map(
            ([name, fault]) => html`
              <li>
                <button class="bare" type="button" @click=${() => form.focus({ name })}>${fault}</button>
              </li>
            `,
          )}
        </ul>
      </div>
    </div>
  `;
}

declare global {
  interface HTMLElementEventMap {
    "otklik-before-submit": BeforeSubmitEvent;
  }
}
