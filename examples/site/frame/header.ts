import { mark } from "../drawings.ts";
import { html, type Html } from "../html.ts";
import { link, type Page, type Visit } from "../page.ts";

type Surroundings = Page["surroundings"];
type Section = readonly [path: string, name: string];

function logo(visit: Visit): Html {
  const { operator, own, texts } = visit;
  return html`<a class="logo" href="${link(visit, operator.start)}">
    ${mark(operator)} <span>${own.name}</span>
    ${operator.start === "/" ? html`<span class="unseen">, ${texts.navigation.start}</span>` : undefined}
  </a>`;
}

/** The first two of the public sections lead to places on the home page, which not every operator has. */
function sections({ operator, texts }: Visit, surroundings: Surroundings): Section[] {
  const { navigation, intranet } = texts;
  if (surroundings === "intranet") {
    return [
      ["/ideas", intranet.ideas.section],
      ["/desk", intranet.desk.section],
    ];
  }
  const home: Section[] = [
    ["/#tariffs", navigation.tariffs],
    ["/#works", navigation.works],
  ];
  const ways: Section[] = [
    ["/callback", navigation.callback],
    ["/support", navigation.support],
  ];
  return operator.start === "/" ? [...home, ...ways] : ways;
}

/** The links to the sections of the public site or of the intranet, as items of a list. */
export function sectionLinks(visit: Visit, surroundings: Surroundings): Html[] {
  const current = (path: string): boolean => visit.operator.prefix + path === visit.path;
  return sections(visit, surroundings).map(
    ([path, name]) =>
      html`<li>
        <a href="${link(visit, path)}" ${current(path) ? html`aria-current="page"` : undefined}>${name}</a>
      </li>`,
  );
}

/** The operator's name and the way to its sections, above every page. */
export function header(visit: Visit, surroundings: Surroundings): Html {
  const { navigation, intranet } = visit.texts;
  const inside = surroundings === "intranet";
  return html`<header class="header">
    <div class="header-row">
      ${logo(visit)} ${inside ? html`<p class="header-place">${intranet.name}</p>` : undefined}
      <nav aria-label="${inside ? intranet.sections : navigation.site}">
        <ul class="sections">
          ${sectionLinks(visit, surroundings)}
        </ul>
      </nav>
    </div>
  </header>`;
}
