import { css, html, type TemplateResult } from "lit";

/** One of several views of which one is shown. */
export interface Tab {
  id: string;
  name: string;
}

/** A list of tabs by the pattern of WAI-ARIA: arrows go from one to the next, and what one comes to is shown. */
export function tabs(
  all: readonly Tab[],
  shown: string,
  { label, choose }: { label: string; choose: (id: string) => void },
): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const list = event.currentTarget as HTMLElement;
    if (step === undefined) return;
    // In a language that is written from right to left the next one is to the left.
    const along = getComputedStyle(list).direction === "rtl" ? -step : step;
    const index = all.findIndex(({ id }) => id === shown) + along + all.length;
    const next = all[index % all.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" part="tabs" aria-label=${label} @keydown=${onKeyDown}>
      ${all.map(
        ({ id, name }) => html`
          <button
            class="tab"
            part="tab"
            type="button"
            role="tab"
            id="tab-${id}"
            aria-selected=${id === shown}
            aria-controls="panel"
            tabindex=${id === shown ? 0 : -1}
            @click=${() => choose(id)}
          >
            ${name}
          </button>
        `,
      )}
    </div>
  `;
}

export const tabStyles = css`
  .tabs {
    display: flex;
    gap: calc(var(--_unit) * 1);
    overflow-x: auto;
    border-block-end: 1px solid var(--_line);
    scrollbar-width: none;
  }

  button.tab {
    flex: none;
    padding-inline: calc(var(--_unit) * 4);
    border-radius: 0;
    background: transparent;
    color: var(--_quiet);
  }

  button.tab:hover {
    color: var(--_text);
  }

  button.tab[aria-selected="true"] {
    box-shadow: inset 0 -3px var(--_accent);
    color: var(--_text);
  }

  button.tab:focus-visible {
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    button.tab[aria-selected="true"] {
      border-block-end: 3px solid Highlight;
    }
  }
`;
