import { css } from "lit";

export const complaintViewStyles = css`
  h2 {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
  }

  .topic {
    margin-block-start: 4px;
    color: var(--_quiet);
  }

  section.stack {
    gap: 16px;
  }

  .news {
    justify-self: start;
    padding: 6px 14px;
    border-radius: 18px;
    background: var(--_brand);
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_on-brand);
  }

  otklik-message-box {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }

  details {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }

  details[open] summary {
    margin-block-end: 8px;
  }
`;
