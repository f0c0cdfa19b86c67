import { mark } from "../drawings.ts";
import { html, type Html } from "../html.ts";
import { link, type Visit } from "../page.ts";
import { sectionLinks } from "./header.ts";

/** The widget finds the page's own button by its id and opens the form above the page. */
function rateSite({ texts }: Visit): Html {
  return html`<div class="rate-site">
    <button class="button quiet small" type="button" id="rate-site">${texts.rateSite}</button>
    <otklik-feedback-form for="rate-site" scale="nps"></otklik-feedback-form>
  </div>`;
}

/** Who the operator is and how it is reached, below every public page. */
export function footer(visit: Visit): Html {
  const { operator, own, texts } = visit;
  const { contacts } = texts.reception;
  return html`<footer class="footer">
    <div class="footer-row">
      <div>
        <p class="footer-name">${mark(operator)} ${own.name}</p>
        <p>${own.about}</p>
      </div>
      <ul>
        ${sectionLinks(visit, "public")}
        <li><a href="${link(visit, "/desk")}">${texts.navigation.desk}</a></li>
      </ul>
      <div>
        <p><b>${operator.shortCode}</b></p>
        <p>${own.shortCodeFrom}</p>
        <p>${contacts.everyDay}, 8:00–22:00 ${own.zone}</p>
        <p>${contacts.post}: ${own.post}</p>
      </div>
    </div>
    <div class="footer-end">
      <p>© ${new Date().getFullYear()} ${own.name}</p>
      ${rateSite(visit)}
    </div>
  </footer>`;
}
