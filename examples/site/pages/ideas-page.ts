import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { gate } from "./gate.ts";

/** Where employees propose what to change on the customer's journey. */
export const ideasPage: Page = {
  styles: ["intranet", "ideas"],
  surroundings: "intranet",
  title: ({ texts }) => texts.intranet.ideas.title,
  description: ({ texts }) => texts.intranet.ideas.description,
  main: ({ texts }) => {
    const { ideas } = texts.intranet;
    const widget = html`<div class="widget">
      <otklik-idea-board><p class="fallback">${ideas.fallback}</p></otklik-idea-board>
    </div>`;
    return html`<div class="room ideas">
      <h1>${ideas.title}</h1>
      <p class="lead">${ideas.lead}</p>
      ${gate(["elena", "artem", "marina"], ideas, widget)}
    </div>`;
  },
};
