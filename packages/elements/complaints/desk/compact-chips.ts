import { css } from "lit";

/** Chips that take less room, for those who use them all day. */
export const compactChips = css`
  .chips {
    gap: calc(var(--_unit) * 1.5);
    margin-block: 0;
  }

  .chip {
    min-block-size: calc(var(--_unit) * 9);
    padding: calc(var(--_unit) * 1) calc(var(--_unit) * 2.5);
    font-size: 0.875em;
  }
`;
