import { assert, fixture, html, waitUntil } from "@open-wc/testing";
import { configure } from "./otklik.ts";

interface Registry {
  script: { endpoint?: string; site?: string };
  configured: { site?: string };
}

const { [Symbol.for("otklik")]: registry } = globalThis as unknown as Record<symbol, Registry>;

describe("loader", () => {
  it("finds a widget that is added later, also deep inside, and imports its module", async () => {
    const page = await fixture(html`<div></div>`);
    const section = document.createElement("section");
    section.append(document.createElement("otklik-complaint-tracker"));
    page.append(section);
    await waitUntil(() => customElements.get("otklik-complaint-tracker"), "it is defined", { timeout: 8000 });
  });

  it("P41 swallows a module that is missing, leaves the page's words, and tries again with the next tag", async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warned.push(message);
    const page = await fixture(html`<div><otklik-nothing>Call 0611</otklik-nothing></div>`);
    await waitUntil(() => warned.length === 1);
    assert.equal(page.firstElementChild?.checkVisibility(), true);
    page.append(document.createElement("otklik-nothing"));
    await waitUntil(() => warned.length === 2);
    console.warn = warn;
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
