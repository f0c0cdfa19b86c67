import { html, type Html } from "../html.ts";
import type { Visit } from "../page.ts";

function isOpen(timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(),
  );
  return hour >= 8 && hour < 22;
}

/** The contact centre's hours, what can be done outside them, and the other ways to reach the operator. */
export function contacts(visit: Visit, afterHours: string): Html {
  const { operator, own } = visit;
  const texts = visit.texts.reception.contacts;
  const open = isOpen(operator.timeZone);
  return html`<section aria-labelledby="contacts">
    <h2 id="contacts">${texts.title}</h2>
    <p class="now ${open ? "open" : "closed"}">${open ? texts.open : texts.closed}</p>
    <dl class="ways">
      <dt>${texts.everyDay}</dt>
      <dd>8:00–22:00 ${own.zone}. ${afterHours}</dd>
      <dt>${texts.shortCode}</dt>
      <dd><b>${operator.shortCode}</b>, ${own.shortCodeFrom}</dd>
      <dt>${texts.shops}</dt>
      <dd>${own.shops}</dd>
      <dt>${texts.post}</dt>
      <dd>${own.post}</dd>
    </dl>
  </section>`;
}
