import { html } from "../html.ts";
import type { Page } from "../page.ts";
import { otherWay, reception } from "./reception.ts";

/** Where a customer orders a call. */
export const callbackPage: Page = {
  styles: ["reception", "callback"],
  surroundings: "public",
  title: ({ texts }) => texts.callback.title,
  description: ({ texts }) => texts.callback.description,
  main: (visit) => {
    const { callback } = visit.texts;
    const widget = html`<otklik-callback-request
      ><p class="fallback">${visit.own.fallbacks.callback}</p></otklik-callback-request
    >`;
    const other = otherWay(visit, callback.inWriting, "/support");
    return reception(visit, callback, { widget, other });
  },
};
