import { css } from "lit";

/** How the board looks. */
export const promiseBoardStyles = css`
  :host {
    max-inline-size: var(--otklik-width, 880px);
  }

  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }

  .card > * + * {
    margin-block-start: calc(var(--_unit) * 8);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_unit) * 4) calc(var(--_unit) * 6);
  }

  .top > header {
    flex: 1 1 260px;
    max-inline-size: 52ch;
  }

  .month {
    display: grid;
    min-inline-size: 0;
    max-inline-size: 100%;
    align-content: start;
    gap: calc(var(--_unit) * 1);
    font-size: 0.875em;
    color: var(--_quiet);
  }

  select {
    min-block-size: calc(var(--_unit) * 11);
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: calc(var(--_unit) * 3);
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font: inherit;
    font-size: max(1rem, 16px);
    color: var(--_text);
  }

  .headline {
    font-size: clamp(1.25em, 4.4cqi, 1.75em);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .figures {
    display: grid;
    gap: calc(var(--_unit) * 4);
  }

  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
    align-content: start;
    padding: calc(var(--_unit) * 5);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .figure > * {
    grid-column: 1 / -1;
  }

  .figure > .share {
    grid-column: 1;
    font-size: 2.75em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
    letter-spacing: -0.03em;
  }

  .figure > .columns {
    grid-column: 2;
    align-self: end;
    inline-size: calc(var(--_unit) * 30);
    block-size: calc(var(--_unit) * 10);
  }

  svg.columns,
  svg.bar {
    stroke: none;
    fill: currentcolor;
  }

  svg .past,
  svg .track {
    opacity: 0.22;
  }

  svg .fill,
  svg .now {
    color: var(--_accent);
  }

  svg.bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
  }

  svg.bar .track {
    opacity: 0.12;
  }

  .figure ul {
    display: grid;
    gap: calc(var(--_unit) * 0.5);
    margin-block-start: calc(var(--_unit) * 2);
  }

  .bad {
    font-weight: 600;
    color: var(--_danger);
  }

  .now-open {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 8);
    margin-block-start: calc(var(--_unit) * 3);
  }

  .now-open > div {
    display: flex;
    gap: calc(var(--_unit) * 2);
    align-items: baseline;
  }

  .now-open dd {
    order: -1;
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  details {
    border-block-end: 1px solid var(--_line);
  }

  details:first-of-type {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: calc(var(--_unit) * 3.5);
    font-weight: 600;
    cursor: pointer;
  }

  details[open] {
    padding-block-end: calc(var(--_unit) * 4);
  }

  .method {
    display: grid;
    gap: calc(var(--_unit) * 3);
    max-inline-size: 68ch;
  }

  .ways {
    display: grid;
    gap: calc(var(--_unit) * 2);
  }

  .ways nav {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 5);
  }

  .ways nav a {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(var(--_unit) * 11);
  }

  .empty {
    display: grid;
    gap: calc(var(--_unit) * 2);
    justify-items: center;
    padding-block: calc(var(--_unit) * 8);
    text-align: center;
    text-wrap: balance;
  }

  @container (inline-size >= 620px) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .figure {
      border: 1px solid;
    }

    svg.bar,
    svg.columns {
      forced-color-adjust: auto;
    }

    svg .fill,
    svg .now {
      color: Highlight;
    }
  }
`;
