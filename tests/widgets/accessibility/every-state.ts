import { assert, fixture, html } from "@open-wc/testing";
import "@otklik/elements";
import { emulateMedia } from "@web/test-runner-commands";
import type { WidgetTag } from "../../../examples/widgets/stage.ts";
import { lead, type State } from "../../../examples/widgets/states/state.ts";
import { states } from "../../../examples/widgets/states/states.ts";

/** Where room is scarce: the narrowest page that is promised, and text of twice the size. */
const tight = [
  { inlineSize: "280px", fontSize: "" },
  { inlineSize: "640px", fontSize: "200%" },
];

/** Leads a widget to each of its states in three languages; lets axe look at it in light and dark, and makes it tight. */
export function everyoneCanRead(tag: WidgetTag): void {
  describe(`axe finds nothing in ${tag}, and nothing of it sticks out of a tight page,`, () => {
    // What is still fading in has too little contrast for a moment.
    beforeEach(() => emulateMedia({ reducedMotion: "reduce" }));

    afterEach(() => {
      sessionStorage.clear();
      document.documentElement.style.colorScheme = "";
      document.body.style.background = "";
    });

    for (const [name, state] of Object.entries(states[tag] as Record<string, State>)) {
      for (const language of ["ru", "kk", "en"]) {
        it(`when it shows ${name}, ${language}, light and dark`, async () => {
          const page = await fixture<HTMLElement>(html`<main lang=${language}></main>`);
          const { element } = await lead(tag, page, state);
          for (const scheme of ["light", "dark"]) {
            document.documentElement.style.colorScheme = scheme;
            document.body.style.background = scheme === "dark" ? "#000" : "#fff";
            await assert.isAccessible(element);
          }
          for (const room of tight) {
            Object.assign(page.style, room);
            assert.isAtMost(element.scrollWidth, element.clientWidth, JSON.stringify(room));
          }
        });
      }
    }
  });
}
