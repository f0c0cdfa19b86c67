import { css } from "lit";

/** Rows of a list that open something. */
export const rowStyles = css`
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
    gap: 4px;
    justify-content: stretch;
    inline-size: 100%;
    padding: 14px 16px;
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

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
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
