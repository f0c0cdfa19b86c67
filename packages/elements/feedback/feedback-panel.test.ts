import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { setViewport } from "@web/test-runner-commands";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, valueOf, visible, type Stage } from "../../../tests/widgets/stage.ts";
import "../desk/staff-desk.ts";

type Desk = Stage<"otklik-staff-desk">;

async function sit(mocks: Mocks = createMocks()): Promise<Desk> {
  const customer = clientOf(mocks, "viktor");
  await customer.createFeedback({ scale: "csat", score: 5, words: "Thank you, Oksana!", topic: "shops" });
  await customer.createFeedback({ scale: "csat", score: 2, topic: "billing" });
  await customer.createFeedback({ scale: "nps", score: 10, topic: "network" });
  await customer.createFeedback({ scale: "nps", score: 3, words: "No signal.", topic: "network" });
  await setViewport({ width: 1280, height: 900 });
  const desk = await stage("otklik-staff-desk", { mocks, person: "artem" });
  await desk.click("#tab-feedback");
  await desk.find("button.item");
  return desk;
}

function rows({ element }: Desk): string[] {
  const list = visible(element, "ul[part=list]");
  return [...(list?.querySelectorAll<HTMLElement>(".item") ?? [])].map(({ innerText }) =>
    innerText.replaceAll(/\s+/g, " "),
  );
}

async function open(desk: Desk, nth: number): Promise<void> {
  await desk.click(`li:nth-child(${String(nth)}) button.item`);
  await desk.find("article .timeline");
}

describe("feedback at the desk", () => {
  it("shows the newest first, with the score in words and where it went", async () => {
    const desk = await sit();
    const [first = "", , third = "", fourth = ""] = rows(desk);
    assert.match(first, /^3 of 10 Network and internet VIP No signal\. Network · in /);
    assert.match(third, /A score without words/);
    assert.match(fourth, /^5 of 5 Shops/);
  });

  it("tells how satisfied customers are, and never a share without its number", async () => {
    const desk = await sit();
    await desk.find("dl");
    const told = visible(desk.element, "dl")?.innerText.replaceAll(/\s+/g, " ").trim();
    assert.equal(told, "Satisfied 50% 2 scores NPS 0 2 scores");
  });

  it("tells the same by topic for whoever looks closer", async () => {
    const desk = await sit();
    await desk.click("summary");
    await desk.find("table");
    const told = [...(visible(desk.element, "table")?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()).join(" "),
    );
    assert.deepEqual(told, [
      "Network and internet — 0 — 0 2",
      "Bills and charges 0% 1 2 — 0",
      "Shops 100% 1 5 — 0",
    ]);
  });

  it("counts a score that comes in without a reload", async () => {
    const desk = await sit();
    await desk.says("Satisfied 50% 2 scores");
    await holds(() => desk.requests.some(({ url }) => url.includes("/events")));
    await clientOf(desk.mocks).createFeedback({ scale: "csat", score: 4, topic: "shops" });
    await desk.says("Satisfied 67% 3 scores");
  });

  it("narrows to one department", async () => {
    const desk = await sit();
    await holds(() => visible(desk.element, "#department")?.querySelector("[value=shops]"));
    await desk.type("#department", "shops");
    await holds(() => rows(desk).length === 1);
    assert.include(rows(desk)[0], "Thank you, Oksana!");
  });

  it("marks as read", async () => {
    const desk = await sit();
    await open(desk, 1);
    await desk.click("article section button.plain");
    await desk.says("Read · Артём");
    await holds(() => rows(desk).length === 3);
  });

  it("hands over with a reason that is drawn as a note, and that the customer does not see", async () => {
    const desk = await sit();
    await open(desk, 4);
    await desk.click("article summary");
    await desk.click("details form .plain");
    await desk.says("Choose a department.");
    await desk.says("Write why.");
    await holds(() => visible(desk.element, "article #department")?.querySelector("[value=network]"));
    await desk.type("article #department", "network");
    await desk.type("#reason", "It is about the mast.");
    await desk.click("details form .plain");
    await desk.says("Handed over to another department · Артём");
    assert.include(visible(desk.element, ".timeline .note")?.textContent, "It is about the mast.");
    assert.isUndefined(visible(desk.element, ".timeline .answer"));
    const [record] = desk.mocks.operators.get(desk.mocks.site)?.feedback.values() ?? [];
    assert.equal(record?.department, "network");
    const own = await clientOf(desk.mocks, "viktor").getFeedback({ number: record?.number ?? "" });
    assert.notInclude(JSON.stringify(own), "mast");
  });

  it("offers for a handover every department but the one it is with", async () => {
    const desk = await sit();
    await open(desk, 4);
    await desk.click("article summary");
    await holds(() => visible(desk.element, "article #department")?.querySelector("[value=network]"));
    const offered = [...(visible(desk.element, "article #department")?.querySelectorAll("option") ?? [])];
    assert.deepEqual(
      offered.map(({ value }) => value),
      ["", "network", "billing", "digital", "contact-centre"],
    );
  });

  it("answers, tells the page, and keeps the answer where it could not be sent", async () => {
    const desk = await sit();
    await open(desk, 1);
    desk.mocks.fail("answerFeedback", { status: 500 });
    await desk.type("#text", "A new mast stands from Monday on.");
    await desk.click("form .send");
    await desk.says("The answer was not sent.");
    assert.equal(valueOf(desk.element, "#text"), "A new mast stands from Monday on.");
    desk.mocks.heal();
    const answered = oneEvent(desk.element, "otklik-feedback-answered");
    await desk.click("form .send");
    assert.property(await answered, "number");
    await desk.says("Answer · Артём");
    assert.include(visible(desk.element, ".timeline .answer")?.textContent, "A new mast stands");
  });
});
