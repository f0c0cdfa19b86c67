import { css } from "lit";
import { tabStyles } from "../look/controls/tabs.ts";
import { toastStyles } from "../look/controls/toast.ts";
import { widgetStyles } from "../look/widget.ts";

export const staffDeskStyles = [
  widgetStyles,
  tabStyles,
  toastStyles,
  css`
    :host {
      max-inline-size: none;
    }

    .panes {
      display: grid;
      gap: calc(var(--_unit) * 4);
      align-items: start;
      margin-block-start: calc(var(--_unit) * 4);
    }

    .choose {
      padding-block: calc(var(--_unit) * 16);
      text-align: center;
    }

    .keys {
      margin-block-start: calc(var(--_unit) * 2);
    }

    .back {
      margin-block: calc(var(--_unit) * -3) calc(var(--_unit) * 2);
    }

    .panes:not(.chosen) .detail,
    .panes.chosen .queue {
      display: none;
    }

    @container (inline-size >= 820px) {
      .panes {
        grid-template-columns: minmax(300px, 2fr) 3fr;
      }

      .panes:not(.chosen) .detail,
      .panes.chosen .queue {
        display: block;
      }

      .back {
        display: none;
      }

      .detail {
        position: sticky;
        inset-block-start: calc(var(--_unit) * 4);
        max-block-size: calc(100dvb - 32px);
        overflow: auto;
      }
    }
  `,
];
