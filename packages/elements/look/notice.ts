import { css, html, type TemplateResult } from "lit";
import { icon } from "./icons.ts";

/** One sentence that something failed and, where it helps, a way to try again. */
export function failure(
  sentence: string,
  again?: { label: string; retry: (event: Event) => void },
): TemplateResult {
  return html`
    <div class="notice" part="notice">
      ${icon("alert")}
      <div>
        <p role="alert">${sentence}</p>
        ${again && html`<button class="bare" part="button" type="button" @click=${again.retry}>${again.label}</button>`}
      </div>
    </div>
  `;
}

export const noticeStyles = css`
  .notice {
    display: flex;
    gap: calc(var(--_unit) * 3);
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border-radius: var(--_radius-small);
    background: var(--_danger-tint);
    color: var(--_danger);
  }

  .notice > svg {
    margin-block-start: 2px;
  }

  .notice > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .notice button.bare {
    margin-block-end: -8px;
    color: inherit;
  }

  .summary p {
    font-weight: 600;
  }

  .notice.summary button {
    min-block-size: 32px;
    margin-block: 0;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
