import { html, type Html } from "../html.ts";
import type { Page, Visit } from "../page.ts";

function isOpen(timeZone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" }).format(),
  );
  return hour >= 8 && hour < 22;
}

function nextSteps(visit: Visit): Html {
  const { title, list } = visit.texts.support.steps;
  return html`<section aria-labelledby="steps">
    <h2 id="steps">${title}</h2>
    <ol class="steps">
      ${list.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}

function contacts(visit: Visit): Html {
  const { operator, own, texts } = visit;
  const { hours, ways } = texts.support;
  const open = isOpen(operator.timeZone);
  return html`<section aria-labelledby="hours">
    <h2 id="hours">${hours.title}</h2>
    <p class="now ${open ? "open" : "closed"}">${open ? hours.open : hours.closed}</p>
    <dl class="ways">
      <dt>${hours.everyDay}</dt>
      <dd>8:00–22:00 ${own.zone}. ${hours.roundTheClock}</dd>
      <dt>${ways.shortCode}</dt>
      <dd><b>${operator.shortCode}</b>, ${own.shortCodeFrom}</dd>
      <dt>${ways.shops}</dt>
      <dd>${own.shops}</dd>
      <dt>${ways.post}</dt>
      <dd>${own.post}</dd>
    </dl>
  </section>`;
}

function questions(visit: Visit): Html {
  const { title, lead } = visit.texts.support.questions;
  return html`<section class="section questions" aria-labelledby="questions">
    <div>
      <h2 id="questions">${title}</h2>
      <p class="lead">${lead}</p>
    </div>
    <div>
      ${visit.own.questions.map(
        ({ question, answer }) =>
          html`<details>
            <summary><h3>${question}</h3></summary>
            ${answer.map((paragraph) => html`<p>${paragraph}</p>`)}
          </details>`,
      )}
    </div>
  </section>`;
}

/** Where a customer says what happened and reads the answer. */
export const supportPage: Page = {
  styles: ["support"],
  surroundings: "public",
  title: ({ texts }) => texts.support.title,
  description: ({ texts }) => texts.support.description,
  main: (visit) =>
    html`<div class="section support">
        <div class="support-words">
          <h1>${visit.texts.support.title}</h1>
          <p class="lead">${visit.texts.support.lead}</p>
        </div>
        <div class="support-tracker">
          <otklik-complaint-tracker><p class="fallback">${visit.own.fallback}</p></otklik-complaint-tracker>
        </div>
        <div class="support-aside">${nextSteps(visit)} ${contacts(visit)}</div>
      </div>
      ${questions(visit)}`,
};
