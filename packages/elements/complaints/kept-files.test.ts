import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { clear, createStore, keys, set } from "idb-keyval";
import { fillForm } from "../../../examples/widgets/states/complaint-tracker.ts";
import { aDocument, aPhoto, chooseFiles } from "../../../examples/widgets/states/files.ts";
import { clientOf } from "../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type PersonName, type Stage } from "../../../tests/widgets/stage.ts";
import "./complaint-tracker.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

const rows = createStore("otklik-drafts", "files");

function track(mocks: Mocks, person?: PersonName): Promise<Tracker> {
  return stage("otklik-complaint-tracker", { mocks, person });
}

/** The page is loaded anew: what remains is what the tab and the device keep. */
async function reload({ element, mocks }: Tracker, person?: PersonName): Promise<Tracker> {
  element.remove();
  return stage("otklik-complaint-tracker", { mocks, person, again: true });
}

function ready({ text }: Tracker): number {
  return text.match(/Ready/g)?.length ?? 0;
}

/** The names of all files that staff read with a complaint. */
async function filesOf(mocks: Mocks): Promise<string[]> {
  const numbers = [...(mocks.operators.get(mocks.site)?.complaints.keys() ?? [])];
  const number = numbers.at(-1) ?? "";
  const { timeline } = await clientOf(mocks, "artem").getComplaint({ number });
  return timeline.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name));
}

async function file(tracker: Tracker): Promise<void> {
  await fillForm(tracker);
  await tracker.click("form .send");
  await tracker.find("[part=number]");
}

describe("files of a draft", () => {
  afterEach(async () => {
    sessionStorage.clear();
    await clear(rows);
  });

  it("are there after a reload, those that were sent already are not sent again, and go once", async () => {
    const before = await track(createMocks());
    await chooseFiles(before, await aPhoto(), aDocument());
    await holds(() => ready(before) === 2);
    const after = await reload(before);
    await holds(() => ready(after) === 2);
    await file(after);
    assert.deepEqual(await filesOf(after.mocks), ["The lift on Monday.jpg", "Bill of July.pdf"]);
    assert.isEmpty(after.requests.filter(({ url }) => url.includes("/uploads")));
    await holds(async () => (await keys(rows)).length === 0);
    const next = await reload(after);
    assert.isUndefined(visible(next.element, "otklik-upload-list li"));
  });

  it("go on being sent after a reload, under the same key", async () => {
    const before = await track(createMocks());
    before.mocks.fail("putUpload", { status: 403, code: "unexpected" });
    await chooseFiles(before, aDocument());
    await before.says("Not sent");
    before.mocks.heal();
    const after = await reload(before);
    await holds(() => ready(after) === 1);
    const keyOf = ({ requests }: Tracker) =>
      requests.find(({ url }) => url.endsWith("/uploads"))?.headers.get("idempotency-key");
    assert.equal(keyOf(after), keyOf(before));
  });

  it("are nobody else's who comes to the same tab", async () => {
    const annas = await track(createMocks(), "anna");
    await chooseFiles(annas, aDocument("Anna's.pdf"));
    await holds(() => ready(annas) === 1);
    const viktors = await reload(annas, "viktor");
    await chooseFiles(viktors, aDocument("Viktor's.pdf"));
    await holds(() => ready(viktors) === 1);
    assert.notInclude(viktors.text, "Anna's.pdf");
    const again = await reload(viktors, "anna");
    await chooseFiles(again, aDocument("Another.pdf"));
    await holds(() => ready(again) === 2);
    assert.include(again.text, "Anna's.pdf");
  });

  it("are kept with a message as well", async () => {
    const before = await track(createMocks());
    await file(before);
    await before.click(".onward");
    await before.find("otklik-message-box");
    await chooseFiles(before, aDocument());
    await holds(() => ready(before) === 1);
    const after = await reload(before);
    await holds(() => ready(after) === 1);
    await after.type("#text", "Here is the bill.");
    await after.click("form .send");
    await holds(async () => (await filesOf(after.mocks)).join() === "Bill of July.pdf");
    await holds(async () => (await keys(rows)).length === 0);
  });

  it("that the tab has forgotten stay so, though they were still being sent", async () => {
    const before = await track(createMocks());
    before.mocks.fail("putUpload", { delay: 500, times: 1 });
    await chooseFiles(before, aDocument("Old.pdf"));
    await holds(() => sessionStorage.length > 0);
    sessionStorage.clear();
    await holds(() => ready(before) === 1);
    const after = await reload(before);
    await chooseFiles(after, aDocument("New.pdf"));
    await holds(() => ready(after) === 1);
    assert.notInclude(after.text, "Old.pdf");
  });

  it("that a closed tab has left are forgotten after a day", async () => {
    const day = 24 * 3_600_000;
    await set("left", { at: Date.now() - day - 1000, files: [] }, rows);
    await set("another tab's", { at: Date.now() - day + 60_000, files: [] }, rows);
    await chooseFiles(await track(createMocks()), aDocument());
    await holds(async () => !(await keys(rows)).includes("left"));
    assert.include(await keys(rows), "another tab's");
  });
});
