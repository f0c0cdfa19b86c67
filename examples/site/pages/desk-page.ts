import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { gate } from "./gate.ts";

/** Where staff answer. */
export const deskPage: Page = {
  styles: ["intranet", "desk"],
  surroundings: "intranet",
  title: ({ texts }) => texts.intranet.desk.title,
  description: ({ texts }) => texts.intranet.desk.description,
  main: ({ texts }) => {
    const { desk } = texts.intranet;
    const widget = html`<otklik-staff-desk><p class="fallback">${desk.fallback}</p></otklik-staff-desk>`;
    return html`<div class="room desk">
      <h1>${desk.title}</h1>
      ${gate(["artem", "marina"], desk, widget)}
    </div>`;
  },
};
