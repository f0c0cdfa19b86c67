import { css, html, type TemplateResult } from "lit";

/**
 * Says once that something was done, at the foot of the widget. The region stands there empty before, so that screen
 * readers hear of what comes into it; it goes out of sight by itself, and stays in the words of the page.
 */
export function toast(message: string): TemplateResult {
  return html`<div class="toasts" role="status">
    ${message ? html`<p class="toast" part="toast">${message}</p>` : ""}
  </div>`;
}

export const toastStyles = css`
  .toasts {
    position: sticky;
    inset-block-end: calc(var(--_unit) * 4);
    display: grid;
    justify-items: center;
    block-size: 0;
    pointer-events: none;
  }

  .toast {
    align-self: end;
    padding: calc(var(--_unit) * 2.5) calc(var(--_unit) * 5);
    border-radius: calc(var(--_unit) * 6);
    background: var(--_text);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.22);
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_surface);
    animation: pass 6s forwards;
  }

  @keyframes pass {
    0% {
      opacity: 0;
    }
    4%,
    92% {
      opacity: 1;
    }
    100% {
      opacity: 0;
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .toast {
      border: 1px solid;
    }
  }
`;
