import { html, type Html } from "./html.ts";
import type { OperatorSite } from "./operators.ts";

/** The paths of each operator's mark on a field of 32 by 32: what is filled, and what is drawn with a pen. */
const marks: Record<OperatorSite["id"], { filled: string; drawn: string }> = {
  gorizont: { filled: "M5 17a11 11 0 0 1 22 0z", drawn: "M2 21h28M9 26h14" },
  stepnet: { filled: "", drawn: "M4 25c6-1 8-17 12-17s6 16 12 17M4 17c5-1 5-8 8-8M28 17c-5-1-5-8-8-8" },
};

/** The operator's mark, in the colour of the text around it. */
export function mark({ id }: OperatorSite): Html {
  return html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d="${marks[id].filled}" fill="currentColor" />
    <path
      d="${marks[id].drawn}"
      fill="none"
      stroke="currentColor"
      stroke-width="2.75"
      stroke-linecap="round"
    />
  </svg>`;
}

/** An arrow for the end of a link. */
export const arrow = html`<svg class="arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
  <path
    d="M3 8h9.5M8.5 4l4 4-4 4"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;

/** A sun that rises over the horizon and sends out rings, as a station does. */
export const horizon = html`<svg class="horizon" viewBox="0 0 1000 520" aria-hidden="true">
  <defs>
    <linearGradient id="sun" x1="0" y1="0" x2="0" y2="1">
      <stop class="sun-top" offset="0" />
      <stop class="sun-bottom" offset="1" />
    </linearGradient>
  </defs>
  <g class="rings" fill="none">
    <circle cx="500" cy="520" r="132" />
    <circle cx="500" cy="520" r="196" />
    <circle cx="500" cy="520" r="264" />
    <circle cx="500" cy="520" r="336" />
    <circle cx="500" cy="520" r="412" />
    <circle cx="500" cy="520" r="492" />
  </g>
  <path class="sun" d="M424 520a76 76 0 0 1 152 0z" fill="url(#sun)" />
</svg>`;
