import { html, type Html } from "../html.ts";
import type { Visit } from "../page.ts";
import type { Tariff } from "../texts/texts.ts";

/** Roubles for 30 days and the command that joins, in the order of the catalogue's offers. */
const terms = [
  { price: 390, command: "*500*1#" },
  { price: 590, command: "*500*2#" },
  { price: 890, command: "*500*3#" },
] as const;
const favourite = 1;

function roubles(price: number, language: string): string {
  const format = { style: "currency", currency: "RUB", currencyDisplay: "narrowSymbol" } as const;
  return new Intl.NumberFormat(language, { ...format, maximumFractionDigits: 0 }).format(price);
}

function offer(visit: Visit, tariff: Tariff, index: 0 | 1 | 2): Html {
  const { tariffs } = visit.texts.home;
  const { price, command } = terms[index];
  return html`<li class="tariff">
    <h3>${tariff.name}</h3>
    <p class="tariff-about">${tariff.about}</p>
    <p class="price"><b>${roubles(price, visit.language)}</b> ${tariffs.perMonth}</p>
    <ul>
      <li>${tariff.data}</li>
      <li>${tariff.calls}</li>
      <li>${tariff.extra}</li>
    </ul>
    <p class="tariff-connect">${tariffs.connect}: <code>${command}</code></p>
    ${index === favourite ? html`<p class="tariff-favourite">${tariffs.favourite}</p>` : undefined}
  </li>`;
}

/** The three tariffs, side by side where there is room. */
export function tariffs(visit: Visit): Html {
  const { title, lead, note, offers } = visit.texts.home.tariffs;
  return html`<section class="section" id="tariffs" aria-labelledby="tariffs-title">
    <h2 id="tariffs-title">${title}</h2>
    <p class="lead">${lead}</p>
    <ul class="tariffs">
      ${offer(visit, offers[0], 0)} ${offer(visit, offers[1], 1)} ${offer(visit, offers[2], 2)}
    </ul>
    <p class="note">${note}</p>
  </section>`;
}
