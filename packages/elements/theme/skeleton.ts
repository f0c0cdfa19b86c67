import { css, html, type TemplateResult } from "lit";

/** Grey shapes of about the size of what is coming. */
export function skeleton(): TemplateResult {
  return html`
    <div class="card skeleton" aria-busy="true">
      <div class="title"></div>
      <div></div>
      <div class="box"></div>
      <div></div>
      <div class="title"></div>
    </div>
  `;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 44px;
  }

  .skeleton > * {
    block-size: 60px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }

  .skeleton > .title {
    block-size: 40px;
    inline-size: 60%;
  }

  .skeleton > .box {
    block-size: 320px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton > * {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
