import { html, type Html } from "../html.ts";
import { link, type Visit } from "../page.ts";

/** In how many days from the visit each of the catalogue's works begins, and its hours of the night. */
const schedule = [
  { inDays: 2, from: "01:00", until: "05:00" },
  { inDays: 5, from: "00:30", until: "04:30" },
  { inDays: 9, from: "02:00", until: "05:00" },
] as const;

function night(visit: Visit, index: 0 | 1 | 2): Html {
  const { inDays, from, until } = schedule[index];
  const day = new Date(Date.now() + inDays * 86_400_000);
  const { timeZone } = visit.operator;
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(day);
  const format = new Intl.DateTimeFormat(visit.language === "en" ? "en-GB" : visit.language, {
    timeZone,
    day: "numeric",
    month: "long",
  });
  return html`<time datetime="${iso}">${format.format(day)}</time> <span>${from}–${until}</span>`;
}

/** What will not work, where and when, told beforehand. */
export function plannedWorks(visit: Visit): Html {
  const { title, lead, missing, tell, planned } = visit.texts.home.works;
  return html`<section class="section works" id="works" aria-labelledby="works-title">
    <div>
      <h2 id="works-title">${title}</h2>
      <p class="lead">${lead}</p>
    </div>
    <div>
      <ul class="works-list">
        ${([0, 1, 2] as const).map(
          (index) =>
            html`<li>
              <p class="works-night">${night(visit, index)}</p>
              <div>
                <h3>${planned[index].place}</h3>
                <p>${planned[index].effect}</p>
              </div>
            </li>`,
        )}
      </ul>
      <p class="note">${missing} <a href="${link(visit, "/support")}">${tell}</a></p>
    </div>
  </section>`;
}
