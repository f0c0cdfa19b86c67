/** @loaded start */
import { css, html, nothing, type TemplateResult } from "lit";

/** One labelled control with its hint above it and its fault below. */
export interface Field {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  /** The control; it names its hint and fault by `describedBy`. */
  control: TemplateResult;
}

/** What a control's `aria-describedby` names. */
export function describedBy({ id, hint, fault }: Pick<Field, "id" | "hint" | "fault">): string {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
}

/** A label above, the control, and what is wrong with it. */
export function field({ id, label, hint, fault, control }: Field): TemplateResult {
  return html`
    <div class="field" part="field">
      <label for=${id}>${label}</label>
      ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing} ${control}
      ${faultLine(id, fault)}
    </div>
  `;
}

/** What is wrong with a control, right below it. */
export function faultLine(id: string, fault: string | undefined): TemplateResult | typeof nothing {
  return fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing;
}

export const fieldStyles = css`
  .field {
    display: grid;
    gap: calc(var(--_unit) * 1);
  }

  .field > label,
  legend {
    padding: 0;
    font-weight: 600;
  }

  input:not([type="radio"], [type="checkbox"]),
  select,
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: calc(var(--_unit) * 12);
    margin: calc(var(--_unit) * 1) 0 0;
    padding: calc(var(--_unit) * 2.75) calc(var(--_unit) * 3.5);
    border: 1px solid var(--_field-line);
    border-radius: var(--otklik-field-radius, var(--_radius-small));
    background: var(--otklik-field-background, var(--_surface));
    font: inherit;
    color: inherit;
  }

  textarea {
    field-sizing: content;
    min-block-size: calc(6lh + 24px);
    max-block-size: 24lh;
    resize: vertical;
  }

  textarea.short {
    min-block-size: calc(3lh + 24px);
  }

  :is(input, select, textarea):not([type="radio"], [type="checkbox"]):focus-visible {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: 0;
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_brand) 18%, transparent);
  }

  [aria-invalid="true"]:is(input, textarea) {
    border-color: var(--_danger);
  }

  .fault {
    font-size: 0.875em;
    font-weight: 500;
    color: var(--_danger);
  }

  .send {
    inline-size: 100%;
  }

  @container (inline-size >= 480px) {
    .send {
      inline-size: auto;
      justify-self: start;
      min-inline-size: calc(var(--_unit) * 45);
    }
  }

  @media (forced-colors: active) {
    :is(input, select, textarea):focus-visible {
      outline-width: 2px;
    }
  }
`;
