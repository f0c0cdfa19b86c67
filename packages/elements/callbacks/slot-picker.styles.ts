import { css } from "lit";

export const slotPickerStyles = css`
  section.stack {
    gap: calc(var(--_unit) * 4);
  }

  h3,
  h4 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 650;
  }

  h4 {
    font-size: 0.875em;
    font-weight: 400;
  }

  .days {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(calc(var(--_unit) * 11), 1fr);
    gap: calc(var(--_unit) * 1.5);
    margin: calc(var(--_unit) * -1);
    padding: calc(var(--_unit) * 1);
    overflow-x: auto;
    scrollbar-width: none;
  }

  .day {
    position: relative;
    display: grid;
    justify-items: center;
    padding-block: calc(var(--_unit) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    line-height: 1.3;
    cursor: pointer;
  }

  .day span {
    font-size: 0.8125em;
    color: var(--_quiet);
  }

  .day strong {
    font-size: 1.125em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .day:hover {
    background: var(--_sunken);
  }

  .day input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .day:has(:checked) {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .day:has(:checked) span {
    color: inherit;
  }

  .day:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(var(--_unit) * 20), 1fr));
    gap: calc(var(--_unit) * 2);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .times button {
    inline-size: 100%;
    padding-inline: calc(var(--_unit) * 1);
    border-color: var(--_line);
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }

  .times button:hover,
  .times button[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }

  .none {
    padding-block: calc(var(--_unit) * 6);
    text-align: center;
  }

  @media (forced-colors: active) {
    .day:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
