import { assert, fixture, html } from "@open-wc/testing";
import { createClient } from "@otklik/client";
import { askFirstQuestion } from "@otklik/client/first-questions.js";
import { holds } from "../../tests/widgets/stage.ts";
import { configure } from "./otklik.ts";

interface Registry {
  script: { endpoint?: string; site?: string };
  configured: { site?: string };
}

const { [Symbol.for("otklik")]: registry } = globalThis as unknown as Record<symbol, Registry>;

/** The tags of ours whose modules are not there, as the loader warns of them; until it is told to end. */
function missing(): { tags: string[]; end: () => void } {
  const { warn } = console;
  const tags: string[] = [];
  console.warn = (message: string) => {
    const [, tag] = /^<(.+)> did not load$/.exec(message) ?? [];
    if (tag) tags.push(tag);
  };
  return { tags, end: () => (console.warn = warn) };
}

/** A page on which nothing of ours is in sight yet but `<otklik-near>`, and at its end an element. */
async function longPage(last: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  scrollTo(0, 0);
  const page = await fixture(html`<div><p style="block-size: 400vh"></p></div>`);
  const far = document.createElement(last);
  for (const [name, value] of Object.entries(attributes)) far.setAttribute(name, value);
  page.append(far);
  page.prepend(document.createElement("otklik-near"));
  return far;
}

describe("loader", () => {
  it("finds a widget that is added later, also deep inside, and imports its module", async () => {
    const page = await fixture(html`<div></div>`);
    const section = document.createElement("section");
    section.append(document.createElement("otklik-complaint-tracker"));
    page.append(section);
    await holds(() => customElements.get("otklik-complaint-tracker"), "it is defined");
  });

  it("P41 swallows a module that is missing, leaves the page's words, and tries again with the next tag", async () => {
    const { tags, end } = missing();
    const page = await fixture(html`<div><otklik-nothing>Call 0611</otklik-nothing></div>`);
    await holds(() => tags.length === 1);
    assert.equal(page.firstElementChild?.checkVisibility(), true);
    page.append(document.createElement("otklik-nothing"));
    await holds(() => tags.length === 2);
    end();
  });

  it("lets a widget far below wait until it comes near", async () => {
    const { tags, end } = missing();
    const far = await longPage("otklik-far");
    await holds(() => tags.length > 0);
    assert.deepEqual(tags, ["otklik-near"]);
    far.scrollIntoView();
    await holds(() => tags.includes("otklik-far"));
    end();
  });

  it("lets a widget that an element of the page opens wait for no look", async () => {
    const { tags, end } = missing();
    await longPage("otklik-opened", { for: "opener" });
    await holds(() => tags.includes("otklik-opened"));
    end();
  });

  for (const language of ["kk", "zh-Hant"]) {
    it(`asks for settings in ${language} where the widget and the client will, so that the browser asks once`, async () => {
      const { end } = missing();
      const { fetch } = globalThis;
      const urls: string[] = [];
      const answer: typeof fetch = (asked) => {
        urls.push(asked instanceof Request ? asked.url : String(asked));
        return Promise.resolve(Response.json({ topics: [] }));
      };
      const place = { endpoint: "https://otklik.test/voice/", site: "pk test" };
      globalThis.fetch = answer;
      try {
        await longPage(`otklik-asks-${language.toLowerCase()}`, { ...place, for: "opener", lang: language });
        await holds(() => urls.length === 1);
      } finally {
        globalThis.fetch = fetch;
        end();
      }
      await askFirstQuestion("getSettings", { language }, { ...place, fetch: answer });
      await createClient({ ...place, fetch: answer }).getSettings({ language });
      const [loaded] = urls;
      assert.deepEqual(urls, [loaded, loaded, loaded]);
    });
  }

  it("lets no provider wait, for it is never seen itself", async () => {
    const { tags, end } = missing();
    await longPage("otklik-provider");
    await holds(() => tags.includes("otklik-provider"));
    end();
  });

  it("hands options over at once", () => {
    configure({ site: "pk_here" });
    assert.equal(registry?.configured.site, "pk_here");
    configure({ site: undefined });
  });

  it("leaves tags of others alone", async () => {
    const page = await fixture(html`<div><other-widget></other-widget></div>`);
    const asked = performance.getEntriesByType("resource").some(({ name }) => name.includes("widget.js"));
    assert.equal(asked, false);
    assert.equal(page.firstElementChild?.matches(":defined"), false);
  });
});
