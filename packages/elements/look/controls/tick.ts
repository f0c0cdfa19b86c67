/** @loaded start */
import { css } from "lit";

/** A box to tick with its words beside it. */
export const tickStyles = css`
  .tick {
    display: flex;
    gap: 12px;
    align-items: start;
    padding-block: calc(var(--_unit) * 2);
    font-size: 0.9375em;
    cursor: pointer;
  }

  .tick input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_brand);
  }
`;
