import { css } from "lit";

export const complaintFormStyles = css`
  form {
    display: grid;
    gap: 28px;
  }

  header {
    display: grid;
    gap: 16px;
  }

  .promise {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }

  .promise svg {
    margin-block-start: 1px;
    color: var(--_accent);
  }

  .within {
    font-weight: 600;
  }

  .promise .quiet {
    color: color-mix(in oklab, var(--_text) 78%, var(--_tint));
  }

  .summary p {
    font-weight: 600;
  }

  .notice.summary button {
    min-block-size: 32px;
    margin-block: 0;
    font-weight: 400;
  }

  .tick {
    font-size: 0.9375em;
  }

  [part="consent"] a,
  [part="consent"] .fault {
    margin-inline-start: 36px;
  }

  form > button {
    inline-size: 100%;
  }

  @container (inline-size >= 480px) {
    form > button {
      inline-size: auto;
      justify-self: start;
      min-inline-size: 180px;
    }
  }

  @media (forced-colors: active) {
    .promise {
      border: 1px solid;
    }
  }
`;
