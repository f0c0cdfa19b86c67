import { html, type Html } from "../html.ts";
import { gorizont, stepnet } from "../operators.ts";
import { keepLanguage, link, type Visit } from "../page.ts";
import { texts, type Person } from "../texts/texts.ts";

const people: readonly Person[] = ["visitor", "anna", "viktor", "elena", "artem", "marina"];

function languages({ operator, language, path }: Visit): Html[] {
  return operator.languages.map(
    (other) =>
      html`<a
        href="${path}?lang=${other}"
        hreflang="${other}"
        lang="${other}"
        ${other === language ? html`aria-current="true"` : undefined}
        >${texts[other].shortName}</a
      >`,
  );
}

function operators(visit: Visit): Html[] {
  return [gorizont, stepnet].map(
    (other) =>
      html`<a
        href="${keepLanguage(visit, other.prefix + other.start)}"
        ${other === visit.operator ? html`aria-current="true"` : undefined}
        >${visit.texts.operators[other.id].name}</a
      >`,
  );
}

/** The strip above every page in which one chooses whom to be, and the language. */
export function demoBar(visit: Visit): Html {
  const { demo, navigation } = visit.texts;
  return html`<aside class="demo-bar" aria-label="${demo.label}" data-site="${visit.operator.siteKey}">
    <p class="demo-bar-label" title="${demo.about}">${demo.label}</p>
    <nav class="demo-bar-links demo-bar-wide" aria-label="${demo.operators}">${operators(visit)}</nav>
    <a class="demo-bar-desk demo-bar-wide" href="${link(visit, "/desk")}">${navigation.desk}</a>
    <label class="demo-bar-person">
      <span>${demo.viewAs}</span>
      <select disabled>
        ${people.map((person) => html`<option value="${person}">${demo.people[person]}</option>`)}
      </select>
    </label>
    <nav class="demo-bar-links" aria-label="${demo.languages}">${languages(visit)}</nav>
  </aside>`;
}
