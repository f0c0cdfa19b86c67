import { assert, oneEvent } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import type { Schemas } from "@otklik/openapi";
import { clientOf } from "../../../../examples/widgets/states/state.ts";
import { holds, stage, visible, type PersonName, type Stage } from "../../../../tests/widgets/stage.ts";
import type { CaseEvent } from "../case-event.ts";
import "../../complaints/complaint-tracker.ts";
import "../../feedback/feedback-form.ts";
import { receiptCode } from "./receipt-code.ts";

type Receipt = Schemas["Receipt"];

const complaint = { topic: "billing", words: "Charged twice for July.", consentVersion: "2026-01" };

async function filed(mocks: Mocks, who?: PersonName): Promise<Receipt> {
  return (await clientOf(mocks, who).createComplaint(complaint)).receipt;
}

/** Opens the tracker by a receipt's link. */
async function opened(mocks: Mocks, receipt: Receipt, person?: PersonName): Promise<Stage> {
  history.replaceState(null, "", `#otklik-complaint=${receipt.number}.${receipt.secret}`);
  const tracker = await stage("otklik-complaint-tracker", { mocks, person });
  await tracker.find(".timeline");
  return tracker;
}

/** The same with a feedback, which can be erased at once. */
async function openedFeedback(mocks: Mocks): Promise<{ form: Stage; receipt: Receipt }> {
  const { receipt } = await clientOf(mocks).createFeedback({ words: "Slow at the till." });
  history.replaceState(null, "", `#otklik-feedback=${receipt.number}.${receipt.secret}`);
  const form = await stage("otklik-feedback-form", { mocks });
  await form.find(".timeline");
  return { form, receipt };
}

describe("ways to keep a receipt", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("draws the link as a code that has words beside it, without a picture or a style of its own", async () => {
    const mocks = createMocks();
    const tracker = await opened(mocks, await filed(mocks));
    await tracker.click("details:not(.own-data) summary");
    await tracker.click(".further");
    const code = await tracker.find("svg.code");
    assert.include(code.ariaLabel ?? code.getAttribute("aria-label"), "QR");
    assert.match(code.getAttribute("viewBox") ?? "", /^0 0 \d+ \d+$/);
    assert.equal(visible(tracker.element, "[style], img"), undefined);
    await assert.isAccessible(tracker.element);
  });

  it("draws every dark module of the code once", () => {
    const strings = (
      receiptCode("https://example.org/#otklik-complaint=7K3F-92XQ-R.mB4tq0c7Xz9J_u2sVYh3Lw", "code") as {
        values: unknown[];
      }
    ).values;
    const path = String(strings.at(-1));
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
    assert.equal(runs.map(([run]) => run).join(""), path);
    // The three finders' outer lines are seven modules long, four modules from the edge.
    assert.isAtLeast(runs.filter(([, x, y, length]) => x === "4" && y === "4" && length === "7").length, 1);
  });

  it("asks for the mail only with an address, and says what comes next", async () => {
    const mocks = createMocks();
    const tracker = await opened(mocks, await filed(mocks));
    await tracker.click("details:not(.own-data) summary");
    await tracker.click(".further");
    await tracker.type("#address", "lidia at example");
    await tracker.click(".mail button");
    await tracker.says("does not look like an e-mail");
    await tracker.type("#address", "lidia@example.org");
    await tracker.click(".mail button");
    await tracker.says("confirm the address");
    const asked = tracker.requests.find(({ url }) => url.endsWith("/receipts/mail"));
    const body = (await asked?.json()) as { page: string; language: string };
    assert.notInclude(body.page, "#");
    assert.equal(body.language, "en");
  });

  it("offers no mail where none is sent", async () => {
    const mocks = createMocks({ settings: { mail: false } });
    const tracker = await opened(mocks, await filed(mocks));
    await tracker.click("details:not(.own-data) summary");
    await tracker.click(".further");
    await tracker.find("svg.code");
    assert.equal(visible(tracker.element, "#address"), undefined);
  });
});

describe("claiming a receipt", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("is offered to one who is signed in, and puts the complaint into her list", async () => {
    const mocks = createMocks();
    const receipt = await filed(mocks);
    const tracker = await opened(mocks, receipt, "anna");
    await tracker.says("Add to my complaints");
    await assert.isAccessible(tracker.element);
    await tracker.click(".offer button");
    await tracker.says("You added it to your account");
    assert.equal(visible(tracker.element, ".offer"), undefined);
    const { items } = await clientOf(mocks, "anna").listComplaints();
    assert.deepEqual(
      items.map(({ number }) => number),
      [receipt.number],
    );
  });

  it("is not offered for what is hers, nor to anyone else", async () => {
    const mocks = createMocks();
    const own = await opened(mocks, await filed(mocks, "anna"), "anna");
    assert.equal(visible(own.element, ".offer"), undefined);
    own.element.remove();
    const stranger = await opened(mocks, await filed(mocks));
    assert.equal(visible(stranger.element, ".offer"), undefined);
  });
});

describe("her data", () => {
  afterEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", location.pathname + location.search);
  });

  it("says what is stored and that it is held while it is open, and offers no erasing then", async () => {
    const mocks = createMocks();
    const tracker = await opened(mocks, await filed(mocks));
    await tracker.click(".own-data summary");
    await tracker.says("it is being looked into");
    await tracker.says("Consent 2026-01");
    await tracker.find(".download");
    assert.equal(visible(tracker.element, ".erase"), undefined);
    await assert.isAccessible(tracker.element);
  });

  it("erases after she was told what happens, and shows nothing of it any more", async () => {
    const mocks = createMocks();
    const { form, receipt } = await openedFeedback(mocks);
    await form.says("Slow at the till.");
    await form.click(".own-data summary");
    await form.click(".erase");
    await form.says("erased for good");
    await assert.isAccessible(form.element);
    const erased = oneEvent(form.element, "otklik-data-erased");
    await form.click(".erase-now");
    assert.equal(((await erased) as unknown as CaseEvent).number, receipt.number);
    await form.says("Nothing of what you wrote is left here");
    await holds(() => !form.text.includes("Slow at the till."));
  });

  it("keeps everything where she thinks better of it, or the line breaks", async () => {
    const mocks = createMocks();
    const { form } = await openedFeedback(mocks);
    await form.click(".own-data summary");
    await form.click(".erase");
    await form.click(".sure .plain");
    await holds(() => !visible(form.element, ".sure"));
    mocks.fail("eraseMyData", { status: 403, code: "unexpected" });
    await form.click(".erase");
    await form.click(".erase-now");
    await form.says("Nothing was erased");
    assert.include(form.text, "Slow at the till.");
  });
});
