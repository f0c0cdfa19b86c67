import { css } from "lit";
import { buttonStyles } from "../theme/controls/button.ts";
import { noticeStyles } from "../theme/notice.ts";
import { skeletonStyles } from "../theme/skeleton.ts";
import { ground, tokens } from "../theme/tokens.ts";

export const staffDeskStyles = [
  ground,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  tokens,
  css`
    .panes {
      display: grid;
      gap: 16px;
      align-items: start;
    }

    .choose {
      padding-block: 64px;
      text-align: center;
    }

    .back {
      margin-block: -12px 8px;
    }

    .panes:not(.chosen) .detail,
    .panes.chosen otklik-desk-queue {
      display: none;
    }

    @container (inline-size >= 820px) {
      .panes {
        grid-template-columns: minmax(300px, 2fr) 3fr;
      }

      .panes:not(.chosen) .detail,
      .panes.chosen otklik-desk-queue {
        display: block;
      }

      .back {
        display: none;
      }

      .detail {
        position: sticky;
        inset-block-start: 16px;
        max-block-size: calc(100dvb - 32px);
        overflow: auto;
      }
    }
  `,
];
