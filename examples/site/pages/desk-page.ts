import { html } from "../html.ts";
import type { Page } from "../page.ts";

/** Where staff answer. The desk waits in a template until the demo bar's script knows that staff look. */
export const deskPage: Page = {
  styles: ["desk"],
  surroundings: "intranet",
  title: ({ texts }) => texts.desk.title,
  description: ({ texts }) => texts.desk.description,
  main: ({ texts }) =>
    html`<div class="desk">
      <h1>${texts.desk.title}</h1>
      <div class="staff-only">
        <p>${texts.desk.staffOnly}</p>
        <button class="button" type="button" data-become="artem">${texts.desk.signIn}</button>
      </div>
      <template data-for-staff>
        <otklik-staff-desk><p class="fallback">${texts.desk.fallback}</p></otklik-staff-desk>
      </template>
    </div>`,
};
