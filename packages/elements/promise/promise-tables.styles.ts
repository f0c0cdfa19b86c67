import { css } from "lit";

/** How the board's tables look; where there is no room for columns, each row stands below the other. */
export const promiseTablesStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: calc(var(--_unit) * 2);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: calc(var(--_unit) * 2.5) calc(var(--_unit) * 4);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    padding-block: calc(var(--_unit) * 1.5);
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .bars td {
    inline-size: 34%;
  }

  .bars th[scope="row"] {
    overflow-wrap: anywhere;
  }

  .bars .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_unit) * 2);
    margin-block-end: calc(var(--_unit) * 1.5);
  }

  .scroll {
    overflow-x: auto;
  }

  .scroll table {
    margin: 0;
    font-size: 0.875em;
  }

  .scroll :is(th, td) {
    padding-inline: calc(var(--_unit) * 2.5);
    white-space: nowrap;
  }

  .scroll :is(th, td):first-child {
    padding-inline-start: 0;
  }

  .scroll :is(th, td):not(:first-child) {
    text-align: end;
  }

  @container (inline-size < 480px) {
    .bars thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .bars tr {
      display: grid;
      gap: calc(var(--_unit) * 2);
      padding-block: calc(var(--_unit) * 3);
      border-block-end: 1px solid var(--_line);
    }

    .bars :is(th, td) {
      display: block;
      inline-size: auto;
      padding: 0;
      border: 0;
    }

    .bars th[scope="row"] {
      font-weight: 600;
    }

    .bars tbody tr:last-child {
      border: 0;
    }
  }

  @container (inline-size >= 480px) {
    .narrow {
      display: none;
    }
  }
`;
