import { css } from "lit";

/** Buttons: the one that matters, the others (`plain`), and those that read as a link (`bare`). */
export const buttonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_unit) * 2);
    min-block-size: calc(var(--_unit) * 12);
    margin: 0;
    padding: calc(var(--_unit) * 2) calc(var(--_unit) * 6);
    border: 1px solid transparent;
    border-radius: var(--otklik-button-radius, var(--_radius-small));
    background: var(--otklik-button-background, var(--_brand));
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    color: var(--otklik-button-text, var(--_on-brand));
    cursor: pointer;
    touch-action: manipulation;
  }

  button:not(.plain, .bare, .item, .vote, .tab):hover {
    box-shadow: 0 2px 10px color-mix(in oklab, var(--_brand) 40%, transparent);
  }

  button:active {
    translate: 0 1px;
  }

  button.plain {
    min-block-size: calc(var(--_unit) * 11);
    padding-inline: calc(var(--_unit) * 4);
    border-color: var(--_field-line);
    background: transparent;
    color: var(--_text);
  }

  button.plain:hover {
    background: var(--_sunken);
  }

  button.bare {
    min-block-size: calc(var(--_unit) * 11);
    padding: calc(var(--_unit) * 1);
    margin-inline: calc(var(--_unit) * -1);
    background: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    text-align: start;
  }

  button.bare:hover {
    text-decoration-thickness: 2px;
  }

  button[aria-disabled="true"] {
    opacity: 0.72;
    cursor: progress;
  }
`;
