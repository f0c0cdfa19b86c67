import { css, html, type TemplateResult } from "lit";

/** A block of about the size of what is coming: a heading, a line, a band, a field, a box to write in, an item, a button. */
export type Block = "title" | "line" | "band" | "field" | "box" | "item" | "button";

/** Grey blocks in the places of what is coming, so that nothing moves when it comes. */
export function skeleton(blocks: readonly Block[]): TemplateResult {
  return html`<div class="card skeleton" aria-busy="true">
    ${blocks.map((block) => html`<i class=${block}></i>`)}
  </div>`;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: calc(var(--_unit) * 7);
  }

  .skeleton > i {
    block-size: calc(var(--_unit) * 12);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }

  .skeleton > .title {
    block-size: calc(var(--_unit) * 8);
    inline-size: 60%;
  }

  .skeleton > .line {
    block-size: calc(var(--_unit) * 5);
  }

  .skeleton > .band {
    block-size: calc(var(--_unit) * 18);
  }

  .skeleton > .field,
  .skeleton > .item {
    block-size: calc(var(--_unit) * 25);
  }

  .skeleton > .box {
    block-size: calc(var(--_unit) * 55);
  }

  .skeleton > .button {
    inline-size: calc(var(--_unit) * 45);
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton > i {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
