import { css } from "lit";

/** Every part that the elements inside a widget show to the page through it. */
export const parts =
  "heading, form, field, choice, rating, consent, button, notice, promise, badge, list, item, timeline, entry, receipt, number";

/**
 * The look in three layers. A host page sets `--otklik-*`; whatever it leaves out has its default here.
 * Brand: brand, font, radius, density. Semantic: text, quiet, surface, line, field-line, danger, warm. Component: the rest.
 *
 * Whatever brand a page gives, text on it and text in it can be read, so both are computed where they are used: in xyz
 * `y` is the relative luminance of WCAG, and at 0.179 white and black have the same contrast, which is 4.58:1.
 */
export const tokens = css`
  :host {
    --_brand: var(--otklik-brand, light-dark(#0b6b5c, #5ccab4));
    --_on-brand: color(
      from var(--_brand) xyz-d65 clamp(0, 9999 * (0.179 - y), 0.95) clamp(0, 9999 * (0.179 - y), 1)
        clamp(0, 9999 * (0.179 - y), 1.089)
    );
    --_accent: light-dark(
      color(
        from var(--_brand) xyz-d65 calc(x * min(1, 0.13 / y)) calc(y * min(1, 0.13 / y))
          calc(z * min(1, 0.13 / y))
      ),
      color(
        from var(--_brand) xyz-d65 calc(x + (0.95 - x) * max(0, (0.36 - y) / (1 - y)))
          calc(y + (1 - y) * max(0, (0.36 - y) / (1 - y)))
          calc(z + (1.089 - z) * max(0, (0.36 - y) / (1 - y)))
      )
    );
    --_radius: var(--otklik-radius, 12px);
    --_unit: calc(4px * var(--otklik-density, 1));

    --_text: var(--otklik-text, light-dark(#15211e, #eef2f0));
    --_quiet: var(--otklik-quiet, light-dark(#55625e, #a9b4b0));
    --_surface: var(--otklik-surface, light-dark(#fff, #151a19));
    --_line: var(--otklik-line, light-dark(#dde4e1, #2f3836));
    --_field-line: var(--otklik-field-line, light-dark(#82908b, #74827e));
    --_danger: var(--otklik-danger, light-dark(#b0271f, #ffa59c));

    --_tint: color-mix(in oklab, var(--_brand) 9%, var(--_surface));
    --_sunken: color-mix(in oklab, var(--_text) 3.5%, var(--_surface));
    --_danger-tint: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
    --_radius-small: calc(var(--_radius) * 0.75);
    --_padding: var(--otklik-padding, clamp(16px, 6cqi, calc(var(--_unit) * 8)));

    display: block !important;
    container-type: inline-size;
    min-inline-size: min(100%, 280px);
    font-family: var(--otklik-font, inherit);
    font-size: max(1em, 16px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    color: var(--_text);
  }
`;

/** Type, surfaces and what every part of a widget starts from; spacing is counted in units of 4 pixels. */
export const ground = css`
  :host {
    display: block;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }

  h2 {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  :is(h2, h3, p):focus {
    outline: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .card {
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.34);
    background: var(--_surface);
  }

  .stack {
    display: grid;
    gap: calc(var(--_unit) * 6);
  }

  .stack > * {
    min-inline-size: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_unit) * 2) calc(var(--_unit) * 3);
  }

  .quiet {
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
