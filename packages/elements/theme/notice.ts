import { css, html, type TemplateResult } from "lit";
import { languageOf } from "../locales/language.ts";
import { icon } from "./icons.ts";

/** What can be said before the words of a language are there, or when they never come. */
interface FailureWords {
  failed: string;
  tryAgain: string;
}

const ru = {
  failed: "Не получилось загрузить.",
  tryAgain: "Попробовать ещё раз",
};
const kk = { failed: "Жүктелмеді.", tryAgain: "Қайталап көру" };
const en = {
  failed: "This could not be loaded.",
  tryAgain: "Try again",
};

/** The few words every widget carries within itself. */
export function failureWords(language: string | undefined): FailureWords {
  return { ru, kk, en }[languageOf(language) ?? "en"];
}

/** One sentence that something failed, a way to try again, and what the page put into the tag meanwhile. */
export function failed(words: FailureWords, retry: () => void): TemplateResult {
  return html`
    <div class="card stack">${failure(words.failed, { label: words.tryAgain, retry })}</div>
    <slot></slot>
  `;
}

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
    gap: 12px;
    padding: 12px 16px;
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

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
