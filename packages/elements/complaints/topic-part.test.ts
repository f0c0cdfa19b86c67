import { assert } from "@open-wc/testing";
import { createMocks } from "@otklik/mocks";
import type { Schemas } from "@otklik/openapi";
import { fillForm } from "../../../examples/widgets/states/complaint-tracker.ts";
import { holds, stage, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "./complaint-tracker.ts";
import { attributeFaults } from "./topic-answers.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

async function about(topic: string, mocks = createMocks()): Promise<Tracker> {
  const tracker = await stage("otklik-complaint-tracker", { mocks });
  await fillForm(tracker);
  await choose(tracker, topic);
  return tracker;
}

async function choose(tracker: Tracker, topic: string): Promise<void> {
  const fieldset = (await tracker.find("[name=topic]")).closest("fieldset");
  const radios = fieldset?.querySelectorAll<HTMLInputElement>("input") ?? [];
  [...radios].find(({ value }) => value === topic)?.click();
}

async function filing({ requests }: Tracker): Promise<Record<string, unknown>> {
  const request = requests.find(({ method, url }) => method === "POST" && url.endsWith("/complaints"));
  return (await request?.clone().json()) as Record<string, unknown>;
}

describe("what the topic asks", () => {
  afterEach(() => sessionStorage.clear());

  it("comes once the topic is chosen, and is sent as what it is", async () => {
    const tracker = await about("billing");
    await tracker.type("#amount", "1 299,50");
    await tracker.type("#chargedOn", "2026-11-20");
    await tracker.click("[name=repeats]");
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.deepEqual((await filing(tracker))["attributes"], {
      amount: 1299.5,
      chargedOn: "2026-11-20",
      repeats: true,
    });
  });

  it("is not sent of a topic that was chosen before", async () => {
    const tracker = await about("billing");
    await tracker.type("#amount", "5");
    await choose(tracker, "other");
    await holds(() => !visible(tracker.element, "#amount"));
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.notProperty(await filing(tracker), "attributes");
  });

  it("says at its place what is missing or wrong, and takes the focus there", async () => {
    const tracker = await about("billing");
    await tracker.type("#amount", "a lot");
    await tracker.click("form .send");
    await tracker.says("Write a number");
    const amount = await tracker.find("#amount");
    await holds(() => amount.matches(":focus"));
    await tracker.type("#amount", "300");
    await tracker.click("form .send");
    await tracker.find("[part=number]");
  });

  it("needs what is required, and a number within its limits", () => {
    const asked = (more: Partial<Schemas["TopicAttribute"]>): Schemas["TopicAttribute"][] => [
      { id: "it", title: "It", hint: null, kind: "text", required: false, choices: [], ...more },
    ];
    const texts = {
      missing: "missing",
      number: "number",
      between: () => "between",
      date: "date",
      text: "text",
    };
    const fault = (more: Partial<Schemas["TopicAttribute"]>, it: string): string | undefined =>
      attributeFaults(asked(more), { attributes: { it }, consents: {} }, texts)["it"];
    assert.equal(fault({ required: true }, " "), "missing");
    assert.equal(fault({}, ""), undefined);
    assert.equal(fault({ kind: "integer" }, "1,5"), "number");
    assert.equal(fault({ kind: "number", maximum: 5 }, "5,1"), "between");
    assert.equal(fault({ kind: "date" }, "tomorrow"), "date");
    assert.equal(fault({ pattern: "^[0-9]{4}$" }, "12"), "text");
    assert.equal(fault({ pattern: "^[0-9]{4}$" }, "1234"), undefined);
  });

  it("never keeps anyone from filing where it cannot be had", async () => {
    const mocks = createMocks();
    mocks.fail("getTopicForm", { status: 404 });
    const tracker = await about("network", mocks);
    await tracker.click("form .send");
    await tracker.find("[part=number]");
  });

  it("sends a further consent only where it was ticked", async () => {
    const tracker = await about("other");
    await tracker.click("[part=consents] summary");
    const tick = (await tracker.find("[name=surveys]")) as HTMLInputElement;
    assert.isFalse(tick.checked);
    tick.click();
    await tracker.click("form .send");
    await tracker.find("[part=number]");
    assert.deepEqual((await filing(tracker))["consents"], [{ id: "surveys", version: "2026-01" }]);
  });

  it("stands in the complaint afterwards", async () => {
    const tracker = await about("network");
    await tracker.type("#place", "12 Long Street");
    await tracker.click("form .send");
    await tracker.click(".onward");
    await tracker.find(".told");
    await tracker.says("Where does it happen?");
    await tracker.says("12 Long Street");
  });
});
