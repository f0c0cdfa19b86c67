import { css } from "lit";

export const receiptCardStyles = css`
  .ticket {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.34);
    background: var(--_surface);
  }

  @media (prefers-reduced-motion: no-preference) {
    .ticket {
      animation: arrive 240ms cubic-bezier(0.2, 0.7, 0.3, 1);
    }
  }

  @keyframes arrive {
    from {
      translate: 0 12px;
    }
  }

  .stub {
    position: relative;
    padding: calc(var(--_padding) * 1.25) var(--_padding) var(--_padding);
    border-block-end: 2px dashed color-mix(in oklab, var(--_brand) 35%, var(--_surface));
    border-radius: calc(var(--_radius) * 1.34 - 1px) calc(var(--_radius) * 1.34 - 1px) 0 0;
    background: linear-gradient(var(--_tint), color-mix(in oklab, var(--_brand) 4%, var(--_surface)));
    text-align: center;
  }

  .seal {
    display: inline-grid;
    place-items: center;
    inline-size: calc(var(--_unit) * 12);
    block-size: calc(var(--_unit) * 12);
    margin-block-end: calc(var(--_unit) * 4);
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .seal svg {
    inline-size: 1.625em;
    block-size: 1.625em;
    stroke-width: 2.5;
  }

  .thanks {
    margin: calc(var(--_unit) * 2) auto calc(var(--_unit) * 6);
    max-inline-size: 44ch;
    color: color-mix(in oklab, var(--_text) 80%, var(--_tint));
    text-wrap: balance;
  }

  .label {
    font-size: 0.8125em;
    color: color-mix(in oklab, var(--_text) 78%, var(--_tint));
  }

  .number {
    font-size: clamp(1.5em, 9cqi, 2.5em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    letter-spacing: 0.03em;
    white-space: nowrap;
  }

  .body {
    padding: var(--_padding);
  }

  .onward {
    inline-size: 100%;
  }

  @container (inline-size >= 480px) {
    .onward {
      inline-size: auto;
      justify-self: start;
    }
  }

  @media (forced-colors: active) {
    .seal {
      border: 2px solid;
    }
  }
`;
