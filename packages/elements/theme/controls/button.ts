import { css } from "lit";

/** Buttons: the one that matters, the others (`plain`), and those that read as a link (`bare`). */
export const buttonStyles = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 48px;
    margin: 0;
    padding: 8px 24px;
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

  button:hover {
    background: var(--_accent);
  }

  button:active {
    translate: 0 1px;
  }

  button.plain {
    min-block-size: 44px;
    padding-inline: 16px;
    border-color: var(--_field-line);
    background: transparent;
    color: var(--_text);
  }

  button.plain:hover {
    background: var(--_sunken);
  }

  button.bare {
    min-block-size: 44px;
    padding: 4px;
    margin-inline: -4px;
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
