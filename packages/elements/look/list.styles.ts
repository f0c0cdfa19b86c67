import { css } from "lit";

/** How lists look. */
export const listStyles = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: calc(var(--_unit) * 2);
    padding: calc(var(--_unit) * 10) calc(var(--_unit) * 4);
    text-align: center;
    text-wrap: balance;
  }

  [part="list"] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }

  [part="list"] li + li {
    border-block-start: 1px solid var(--_line);
  }

  button.item {
    display: grid;
    gap: calc(var(--_unit) * 1);
    justify-content: stretch;
    inline-size: 100%;
    padding: calc(var(--_unit) * 3.5) calc(var(--_unit) * 4);
    border: 0;
    border-radius: 0;
    background: transparent;
    font-weight: 400;
    line-height: 1.5;
    color: inherit;
    text-align: start;
  }

  button.item:hover {
    background: var(--_sunken);
  }

  button.item:active {
    translate: none;
  }

  button.item:focus-visible {
    outline-offset: -2px;
  }

  .item[aria-current="true"] {
    background: var(--_tint);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_unit) * 1) calc(var(--_unit) * 2);
    align-items: center;
    overflow-wrap: anywhere;
  }

  .line strong {
    font-weight: 600;
  }

  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow-wrap: anywhere;
  }
`;
