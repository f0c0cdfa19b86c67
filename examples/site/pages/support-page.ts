import { html, type Html } from "../html.ts";
import type { Page, Visit } from "../page.ts";
import { otherWay, reception } from "./reception.ts";

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

function promise(visit: Visit): Html {
  const { title, lead, fallback } = visit.texts.support.promise;
  return html`<section class="section promise" aria-labelledby="promise">
    <h2 id="promise">${title}</h2>
    <p class="lead">${lead}</p>
    <otklik-promise-board><p class="fallback">${fallback}</p></otklik-promise-board>
  </section>`;
}

/** Where a customer says what happened and reads the answer. */
export const supportPage: Page = {
  styles: ["reception", "support"],
  surroundings: "public",
  title: ({ texts }) => texts.support.title,
  description: ({ texts }) => texts.support.description,
  main: (visit) => {
    const { support } = visit.texts;
    const widget = html`<otklik-complaint-tracker
      ><p class="fallback">${visit.own.fallbacks.complaint}</p></otklik-complaint-tracker
    >`;
    const other = otherWay(visit, support.byVoice, "/callback");
    return html`${reception(visit, support, { widget, other })} ${promise(visit)} ${questions(visit)}`;
  },
};
