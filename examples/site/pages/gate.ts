import { html, type Html } from "../html.ts";
import type { IntranetPageTexts, Person } from "../texts/texts.ts";

/**
 * What only some people see. It waits in a template until the demo bar's script knows who looks; everybody else is
 * offered to be the first of them.
 */
export function gate(people: readonly [Person, ...Person[]], texts: IntranetPageTexts, behind: Html): Html {
  return html`<div class="gate">
      <p>${texts.staffOnly}</p>
      <button class="button" type="button" data-become="${people[0]}">${texts.signIn}</button>
    </div>
    <template data-for="${people.join(" ")}">${behind}</template>`;
}
