import { assert, oneEvent } from "@open-wc/testing";
import { createMocks } from "@otklik/mocks";
import { setViewport } from "@web/test-runner-commands";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "../desk/staff-desk.ts";

async function sit(person: PersonName = "marina"): Promise<Stage<"otklik-staff-desk">> {
  const mocks = createMocks();
  const elena = clientOf(mocks, "elena");
  await elena.createIdea({ step: "connect", title: "Let the courier set the phone up" });
  await elena.createIdea({ step: "pay", title: "Show the price with everything in it" });
  await setViewport({ width: 1280, height: 900 });
  const desk = await stage("otklik-staff-desk", { mocks, person });
  await desk.click("#tab-ideas");
  await desk.find(".idea");
  return desk;
}

describe("ideas at the desk", () => {
  it("shows the board, without a way to propose", async () => {
    const desk = await sit();
    await desk.says("Show the price with everything in it");
    assert.notInclude(desk.text, "Propose an idea");
  });

  it("lets a manager decide, and shows in the list what was decided", async () => {
    const desk = await sit();
    const opened = oneEvent(desk.element, "otklik-idea-opened");
    await desk.click('[data-number="2"]');
    assert.propertyVal(await opened, "number", "2");
    await desk.click("section > .row button:first-child");
    await desk.says("Taken under review · Марина");
    await holds(() => visible(desk.element, '[data-number="2"]')?.innerText.includes("Under review"));
  });

  it("lets an agent read and vote, and decide nothing", async () => {
    const desk = await sit("artem");
    await desk.click('[data-number="1"]');
    await desk.find("article .timeline");
    assert.equal(visible(desk.element, "otklik-idea-moves")?.localName, undefined);
    await desk.click("article .vote");
    await desk.says("Your vote counts");
  });

  it("keeps what each tab had open while another one is looked at", async () => {
    const desk = await sit();
    await desk.click('[data-number="1"]');
    await desk.find("article .timeline");
    await desk.click("#tab-complaints");
    await desk.find("otklik-complaint-queue");
    await holds(() => !visible(desk.element, "otklik-idea-view"));
    await desk.click("#tab-ideas");
    await desk.says("Let the courier set the phone up");
    await desk.find("otklik-idea-view");
  });
});
