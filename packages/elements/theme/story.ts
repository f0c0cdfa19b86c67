import { css } from "lit";

/** What is added to the ground once there is more to show than the first form. */
export const storyStyles = css`
  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
