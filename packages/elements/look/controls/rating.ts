import { css, html, type TemplateResult } from "lit";
import { draw } from "../icons.ts";
import { faultLine } from "./field.ts";

/** A question that is answered by one of a few numbers. */
export interface Rating {
  /** The question, which stands above for those who see it. */
  legend: string;
  /** What each number from the first on means; the numbers between the ends may go without. */
  labels: readonly [string, ...string[]];
  first: number;
  chosen: number | undefined;
  /** Whether they are drawn as faces. */
  faces: boolean;
  fault: string | undefined;
}

/** Native radio buttons, as faces from sad to glad or as numbers; what the ends mean stands below them. */
export function rating({ legend, labels, first, chosen, faces, fault }: Rating): TemplateResult {
  const last = labels.length - 1;
  return html`
    <fieldset part="rating" aria-describedby=${fault ? "score-fault" : ""}>
      <legend class="hidden">${legend}</legend>
      <div class="scores ${faces ? "faces" : ""}">
        ${labels.map(
          (label, index) => html`
            <label class="score">
              <input
                type="radio"
                name="score"
                .value=${String(first + index)}
                .checked=${first + index === chosen}
                aria-label=${label && !faces ? `${first + index}: ${label}` : label || first + index}
              />
              ${faces ? face(index / last) : first + index}
            </label>
          `,
        )}
      </div>
      <p class="ends quiet" aria-hidden="true"><span>${labels[0]}</span><span>${labels[last]}</span></p>
      ${faultLine("score", fault)}
    </fieldset>
  `;
}

/** From sad (0) to glad (1): only the mouth differs. */
function face(gladness: number): TemplateResult {
  const mouth = `M8 ${16.5 - gladness * 2.5}q4 ${gladness * 8 - 4} 8 0`;
  return draw(`M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9 9.5v.6M15 9.5v.6${mouth}`);
}

export const ratingStyles = css`
  .scores {
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    gap: calc(var(--_unit) * 1);
    margin-block: calc(var(--_unit) * 3) calc(var(--_unit) * 2);
  }

  .scores.faces {
    grid-template-columns: repeat(5, 1fr);
    gap: calc(var(--_unit) * 2);
  }

  .score {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: calc(var(--_unit) * 11);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .faces .score {
    min-block-size: calc(var(--_unit) * 17);
  }

  .score svg {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 1.5;
  }

  .score:hover {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }

  .score input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .score:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand);
    font-weight: 700;
    color: var(--_on-brand);
  }

  .score:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4);
  }

  @container (inline-size < 440px) {
    .scores:not(.faces) {
      grid-template-columns: repeat(6, 1fr);
    }
  }

  @media (forced-colors: active) {
    .score:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
