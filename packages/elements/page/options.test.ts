import { assert, fixture, html } from "@open-wc/testing";
import { holds } from "../../../tests/widgets/stage.ts";
import { createMocks } from "@otklik/mocks";
import type { ComplaintTracker } from "../complaints/complaint-tracker.ts";
import "../complaints/complaint-tracker.ts";
import { configure } from "./configure.ts";
import "./provider.ts";
import type { Provider } from "./provider.ts";
import { announceOptions, registry } from "./registry.ts";

describe("options", () => {
  afterEach(() => {
    registry.script = {};
    configure({ endpoint: undefined, site: undefined, locale: undefined, fetch: undefined });
  });

  it("prefer property, attribute, nearest provider, configure() and script data, in this order", async () => {
    const { fetch } = createMocks();
    const provider = await fixture<Provider>(html`
      <otklik-provider site="outer">
        <otklik-provider site="provider">
          <otklik-complaint-tracker
            site="attribute"
            .site=${"property"}
            .fetch=${fetch}
          ></otklik-complaint-tracker>
        </otklik-provider>
      </otklik-provider>
    `);
    const tracker = provider.querySelector("otklik-complaint-tracker") as ComplaintTracker;
    registry.script = { site: "script" };
    configure({ site: "configured" });
    const inner = provider.querySelector("otklik-provider") as Provider;
    assert.equal(tracker.options.site, "property");
    tracker.site = undefined;
    assert.equal(tracker.options.site, "attribute");
    tracker.removeAttribute("site");
    assert.equal(tracker.options.site, "provider");
    inner.removeAttribute("site");
    assert.equal(tracker.options.site, "outer");
    provider.removeAttribute("site");
    assert.equal(tracker.options.site, "configured");
    configure({ site: undefined });
    assert.equal(tracker.options.site, "script");
  });

  it("reach a widget inside another shadow root", async () => {
    const provider = await fixture<Provider>(html`<otklik-provider site="far"><div></div></otklik-provider>`);
    const shadow = provider.querySelector("div")?.attachShadow({ mode: "open" });
    const tracker = document.createElement("otklik-complaint-tracker");
    shadow?.append(tracker);
    assert.equal(tracker.options.site, "far");
  });

  it("are live: a widget draws as soon as configure() gives what was missing", async () => {
    const { endpoint, site, fetch } = createMocks();
    const tracker = await fixture<ComplaintTracker>(
      html`<otklik-complaint-tracker locale="en"></otklik-complaint-tracker>`,
    );
    const text = (): string => tracker.shadowRoot?.textContent ?? "";
    await holds(() => text().includes("could not be loaded"));
    configure({ endpoint, site, fetch });
    await holds(() => tracker.shadowRoot?.querySelector("otklik-complaint-form"));
  });

  it("are live: the provider's language is taken over when it changes", async () => {
    const { endpoint, site, fetch } = createMocks();
    const provider = await fixture<Provider>(html`
      <otklik-provider locale="ru" .endpoint=${endpoint} .site=${site} .fetch=${fetch}>
        <otklik-complaint-tracker></otklik-complaint-tracker>
      </otklik-provider>
    `);
    const form = (): Element | null | undefined =>
      provider.querySelector("otklik-complaint-tracker")?.shadowRoot?.querySelector("otklik-complaint-form");
    const heading = (): string => form()?.shadowRoot?.querySelector("h2")?.textContent ?? "";
    await holds(() => heading() === "Расскажите, что случилось");
    provider.setAttribute("locale", "kk");
    await holds(() => heading() === "Не болғанын айтып беріңіз");
  });

  it("tell no element that has left the page", async () => {
    const before = registry.listeners.size;
    const tracker = await fixture(html`<otklik-complaint-tracker></otklik-complaint-tracker>`);
    assert.equal(registry.listeners.size, before + 1);
    tracker.remove();
    announceOptions();
    assert.equal(registry.listeners.size, before);
  });
});
