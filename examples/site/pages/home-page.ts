import { arrow, horizon } from "../drawings.ts";
import { html, type Html } from "../html.ts";
import { link, type Page, type Visit } from "../page.ts";
import type { Figure } from "../texts/texts.ts";
import { plannedWorks } from "./planned-works.ts";
import { tariffs } from "./tariffs.ts";

function hero(visit: Visit): Html {
  const { headline, lead, chooseTariff, getHelp } = visit.texts.home;
  return html`<section class="hero">
    ${horizon}
    <div class="hero-words">
      <h1>${headline}</h1>
      <p class="lead">${lead}</p>
      <p class="actions">
        <a class="button" href="${link(visit, "/#tariffs")}">${chooseTariff}</a>
        <a class="button quiet" href="${link(visit, "/support")}">${getHelp}</a>
      </p>
    </div>
  </section>`;
}

function figure({ value, meaning }: Figure): Html {
  return html`<div class="figure">
    <dt>${value}</dt>
    <dd>${meaning}</dd>
  </div>`;
}

function promise(visit: Visit): Html {
  const { title, lead, answer, solved, complain } = visit.texts.home.promise;
  return html`<section class="section promise" aria-labelledby="promise">
    <div>
      <h2 id="promise">${title}</h2>
      <p class="lead">${lead}</p>
      <p class="actions"><a class="button" href="${link(visit, "/support")}">${complain} ${arrow}</a></p>
    </div>
    <dl class="figures">${figure(answer)} ${figure(solved)}</dl>
  </section>`;
}

function feedback(visit: Visit): Html {
  const { title, lead, fallback } = visit.texts.home.feedback;
  return html`<section class="section feedback" aria-labelledby="feedback">
    <div>
      <h2 id="feedback">${title}</h2>
      <p class="lead">${lead}</p>
    </div>
    <div class="widget">
      <otklik-feedback-form><p class="fallback">${fallback}</p></otklik-feedback-form>
    </div>
  </section>`;
}

/** What the operator sells and promises, and where one says what one thinks of it. */
export const homePage: Page = {
  styles: ["hero", "home"],
  surroundings: "public",
  title: ({ texts }) => texts.home.title,
  description: ({ texts }) => texts.home.description,
  main: (visit) =>
    html`${hero(visit)} ${tariffs(visit)} ${plannedWorks(visit)} ${promise(visit)} ${feedback(visit)}`,
};
