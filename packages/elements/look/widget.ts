import { css } from "lit";
import { buttonStyles } from "./controls/button.ts";
import { noticeStyles } from "./notice.ts";
import { skeletonStyles } from "./skeleton.ts";
import { ground, tokens } from "./tokens.ts";

/** What a widget itself wears; what it shows brings its own. */
export const widgetStyles = [
  ground,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  tokens,
  css`
    :host {
      max-inline-size: var(--otklik-width, 640px);
    }

    header {
      display: grid;
      gap: calc(var(--_unit) * 2);
    }

    .way-out {
      margin-block: calc(var(--_unit) * 5) calc(var(--_unit) * -3);
      padding-block-start: calc(var(--_unit) * 3);
      border-block-start: 1px solid var(--_line);
      font-size: 0.9375em;
    }

    .way-out button {
      font-weight: 500;
    }
  `,
];
