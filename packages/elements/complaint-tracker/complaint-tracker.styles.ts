import { css } from "lit";
import { buttonStyles } from "../theme/controls/button.ts";
import { noticeStyles } from "../theme/notice.ts";
import { skeletonStyles } from "../theme/skeleton.ts";
import { ground, tokens } from "../theme/tokens.ts";

export const complaintTrackerStyles = [
  ground,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  tokens,
  css`
    :host {
      max-inline-size: var(--otklik-complaint-tracker-width, 640px);
    }

    .way-out {
      margin-block-start: 20px;
      padding-block-start: 12px;
      margin-block-end: -12px;
      border-block-start: 1px solid var(--_line);
    }
  `,
];
