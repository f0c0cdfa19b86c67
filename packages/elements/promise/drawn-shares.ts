import { html, type TemplateResult } from "lit";

const step = 10;
const width = 7;
const height = 32;

/** A bar as long as a share from 0 to 1, beside words that say the same. */
export function bar(share: number): TemplateResult {
  const filled = `M0 0h${Math.round(share * 1000) / 10}v6H0z`;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 0h100v6H0z"></path>
    <path class="fill" d=${filled}></path>
  </svg>`;
}

/** A column for each share, the oldest first; null leaves its place empty. The chosen one stands out. */
export function columns(shares: readonly (number | null)[], chosen: number): TemplateResult {
  const column = (share: number | null, index: number): string => {
    if (share === null) return "";
    const tall = Math.max(1, Math.round(share * height));
    return `M${index * step} ${height}v${-tall}h${width}v${tall}z`;
  };
  const past = shares.map((share, index) => (index === chosen ? "" : column(share, index))).join("");
  const box = `0 0 ${Math.max(1, shares.length) * step - (step - width)} ${height}`;
  return html`<svg class="columns" viewBox=${box} preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
    <path class="past" d=${past}></path>
    <path class="now" d=${column(shares[chosen] ?? null, chosen)}></path>
  </svg>`;
}
