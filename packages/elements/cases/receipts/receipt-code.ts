import { html, type TemplateResult } from "lit";
import { encode } from "uqr";

/** As many light modules as scanners need around a code. */
const quiet = 4;

/** A QR code of a text, drawn as one path: no picture has to be loaded, and it is sharp on paper. */
export function receiptCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: "M", border: quiet });
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    <path d=${data.map(pathOfRow).join("")}></path>
  </svg>`;
}

/** The dark modules of a row, each run of them as one box. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const marks = row.map((isDark) => (isDark ? "1" : "0")).join("");
  return [...marks.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join("");
}
