import { html, type TemplateResult } from "lit";

const ring = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17";

const drawings = {
  check: "m5 12.5 4.5 4.5L19 7.5",
  clock: `${ring}M12 7v5l3 2`,
  alert: `${ring}M12 7.5v5M12 16v.1`,
};

/** Draws a path beside words that say the same; never alone. */
export function draw(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

/** What the first form needs; `later-icons.ts` has the rest. */
export function icon(name: keyof typeof drawings): TemplateResult {
  return draw(drawings[name]);
}
