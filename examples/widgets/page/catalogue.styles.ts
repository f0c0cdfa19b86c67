import { css } from "lit";

/** The catalogue's own look, which leaves the widgets alone. */
export const catalogueStyles = css`
  :root {
    color-scheme: light dark;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: light-dark(#111827, #e5e7eb);
    background: light-dark(#f4f5f7, #0e1116);
  }

  body {
    margin: 0;
  }

  .catalogue {
    display: grid;
    grid-template-columns: 16rem minmax(0, 1fr);
    min-block-size: 100dvb;
  }

  .catalogue > nav {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-block-size: 100dvb;
    padding: 1.5rem 1rem;
    overflow-y: auto;
    box-sizing: border-box;
  }

  nav h1 {
    margin: 0 0 1rem 0.5rem;
    font-size: 1.125rem;
  }

  nav h2 {
    margin: 1.25rem 0 0.25rem 0.5rem;
    font:
      600 0.8125rem/1.5 ui-monospace,
      monospace;
  }

  nav ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  nav a {
    display: block;
    padding: 0.25rem 0.5rem;
    border-radius: 0.375rem;
    font-size: 0.875rem;
    color: inherit;
    text-decoration: none;
  }

  nav a:hover {
    background: light-dark(#e5e7eb, #1f2530);
  }

  nav a[aria-current] {
    background: light-dark(#111827, #e5e7eb);
    color: light-dark(#fff, #111827);
  }

  .work {
    padding: 1.5rem;
  }

  .knobs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.25rem;
    align-items: end;
  }

  .knobs label {
    display: grid;
    gap: 0.25rem;
    font:
      0.75rem/1.3 ui-monospace,
      monospace;
  }

  .knobs :is(select, input) {
    min-block-size: 2rem;
    max-inline-size: 12rem;
    font:
      0.875rem system-ui,
      sans-serif;
  }

  .knobs select {
    padding-inline: 0.5rem;
    border: 1px solid light-dark(#cbd2dc, #3a4250);
    border-radius: 0.375rem;
    background: light-dark(#fff, #151a21);
    color: inherit;
  }

  .place {
    margin-block: 1.5rem;
    padding: clamp(0.5rem, 3vi, 2.5rem);
    border-radius: 0.75rem;
    background: light-dark(#fff, #0b0d10);
    color: light-dark(#111827, #e5e7eb);
  }

  .bare .place {
    margin: 0;
    padding: 1rem;
    min-block-size: calc(100dvb - 2rem);
    border-radius: 0;
    background: light-dark(#f4f5f7, #0e1116);
  }

  .failed {
    color: light-dark(#b0271f, #ffa59c);
  }

  .html {
    display: grid;
    gap: 0.5rem;
  }

  .html pre {
    margin: 0;
    padding: 1rem;
    border-radius: 0.5rem;
    overflow-x: auto;
    background: light-dark(#111827, #1f2530);
    font:
      0.8125rem/1.6 ui-monospace,
      monospace;
    color: #e5e7eb;
  }

  .html button {
    justify-self: start;
    min-block-size: 2.5rem;
    padding-inline: 1.25rem;
    border: 0;
    border-radius: 0.5rem;
    background: light-dark(#111827, #e5e7eb);
    font: inherit;
    font-weight: 600;
    color: light-dark(#fff, #111827);
    cursor: pointer;
  }

  @media (width < 48rem) {
    .catalogue {
      grid-template-columns: minmax(0, 1fr);
    }

    .catalogue > nav {
      position: static;
      max-block-size: 14rem;
    }
  }
`;
