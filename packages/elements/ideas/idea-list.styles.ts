import { css } from "lit";

export const ideaListStyles = css`
  :host {
    container-type: inline-size;
  }

  .stack {
    gap: calc(var(--_unit) * 4);
  }

  .head {
    justify-content: space-between;
  }

  .journey {
    display: flex;
    gap: calc(var(--_unit) * 1);
    margin-inline: calc(var(--_padding) * -1);
    padding: calc(var(--_unit) * 1) var(--_padding);
    overflow-x: auto;
    scrollbar-width: none;
  }

  .step {
    position: relative;
    display: flex;
    flex: none;
    gap: calc(var(--_unit) * 1.5);
    align-items: center;
    min-block-size: calc(var(--_unit) * 10);
    padding-inline: calc(var(--_unit) * 3.5);
    border-radius: calc(var(--_unit) * 5);
    background: var(--_sunken);
    font-size: 0.875em;
    cursor: pointer;
  }

  .step + .step::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--_unit) * -1);
    inline-size: calc(var(--_unit) * 1);
    border-block-start: 1px solid var(--_field-line);
  }

  .step input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .step:hover {
    background: var(--_tint);
  }

  .step:has(:checked) {
    background: var(--_brand);
    font-weight: 600;
    color: var(--_on-brand);
  }

  .step:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .count {
    min-inline-size: 2ch;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    opacity: 0.75;
  }

  .filters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_unit) * 2);
    align-items: center;
  }

  .filters input[type="search"] {
    grid-column: 1 / -1;
  }

  .filters > :is(input, select) {
    margin: 0;
    text-overflow: ellipsis;
  }

  .filters .tick {
    grid-column: 1 / -1;
  }

  @container (inline-size >= 640px) {
    .filters {
      grid-template-columns: 2fr 1fr 1fr;
    }

    .filters input[type="search"] {
      grid-column: auto;
    }
  }

  @media (forced-colors: active) {
    .step {
      border: 1px solid;
    }

    .step:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
