import { arrow } from "../drawings.ts";
import { html, type Html } from "../html.ts";
import { link, type Visit } from "../page.ts";
import type { OtherWay } from "../texts/texts.ts";
import { contacts } from "./contacts.ts";

/** What a page says around the widget through which it receives a customer. */
export interface Reception {
  title: string;
  lead: string;
  steps: readonly string[];
  afterHours: string;
}

function nextSteps(visit: Visit, steps: readonly string[]): Html {
  return html`<section aria-labelledby="steps">
    <h2 id="steps">${visit.texts.reception.nextSteps}</h2>
    <ol class="steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </section>`;
}

/** A way that may suit the customer better, and the page where it begins. */
export function otherWay(visit: Visit, words: OtherWay, path: string): Html {
  return html`<section class="other-way" aria-labelledby="other-way">
    <h2 id="other-way">${words.question}</h2>
    <p><a href="${link(visit, path)}">${words.link} ${arrow}</a></p>
  </section>`;
}

/** A widget with what it is for above it, and beside it what happens next and how else one is heard. */
export function reception(
  visit: Visit,
  words: Reception,
  { widget, other }: Record<"widget" | "other", Html>,
): Html {
  return html`<div class="section reception">
    <div class="reception-words">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <div class="widget">${widget}</div>
    <div class="reception-aside">
      ${nextSteps(visit, words.steps)} ${other} ${contacts(visit, words.afterHours)}
    </div>
  </div>`;
}
