import { css, html, type TemplateResult } from "lit";
import { faultLine } from "./field.ts";
import { icon } from "../icons.ts";

/** One of a few, all seen at once. */
export interface Choice {
  name: string;
  legend: string;
  options: readonly { id: string; name: string }[];
  chosen: string;
  fault?: string | undefined;
  /** Whether the legend is only for those who cannot see what is asked. */
  quiet?: boolean;
}

/** A native radio group that looks like chips. */
export function choice({ name, legend, options, chosen, fault, quiet }: Choice): TemplateResult {
  return html`
    <fieldset part="choice" aria-describedby=${fault ? `${name}-fault` : ""}>
      <legend class=${quiet ? "hidden" : ""}>${legend}</legend>
      <div class="chips">
        ${options.map(
          (option) => html`
            <label class="chip">
              <input type="radio" name=${name} .value=${option.id} .checked=${option.id === chosen} />
              ${icon("check")}<span>${option.name}</span>
            </label>
          `,
        )}
      </div>
      ${faultLine(name, fault)}
    </fieldset>
  `;
}

export const choiceStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2);
    margin-block: calc(var(--_unit) * 2) calc(var(--_unit) * 1);
  }

  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 11);
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 4);
    border: 1px solid var(--_field-line);
    border-radius: calc(var(--_unit) * 5.5);
    line-height: 1.3;
    cursor: pointer;
  }

  .chip:hover {
    background: var(--_sunken);
  }

  .chip input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .chip svg {
    display: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline: -2px 6px;
    stroke-width: 2.5;
  }

  .chip:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }

  .chip:has(:checked) svg {
    display: block;
  }

  .chip:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .chip:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
