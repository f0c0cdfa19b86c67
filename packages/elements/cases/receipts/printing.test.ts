import { assert } from "@open-wc/testing";
import { createMocks, type Mocks } from "@otklik/mocks";
import { follow } from "../../../../examples/widgets/states/filing.ts";
import { clientOf } from "../../../../examples/widgets/states/state.ts";
import { holds, stage, type PersonName, type Stage } from "../../../../tests/widgets/stage.ts";
import "../../complaints/complaint-tracker.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

const day = 24 * 3_600_000;
const frames = HTMLIFrameElement.prototype;
const contentWindow = Object.getOwnPropertyDescriptor(frames, "contentWindow") as PropertyDescriptor;

describe("what is printed", () => {
  let papers: string[][] = [];

  // Nobody is there to close the browser's own dialog.
  beforeEach(() => {
    const get = function (this: HTMLIFrameElement): Window {
      const page = contentWindow.get?.call(this) as Window;
      page.print = () => {
        papers.push([...page.document.body.children].map(({ textContent }) => textContent));
        page.dispatchEvent(new Event("afterprint"));
      };
      return page;
    };
    Object.defineProperty(frames, "contentWindow", { ...contentWindow, get });
  });

  afterEach(() => {
    Object.defineProperty(frames, "contentWindow", contentWindow);
    papers = [];
    sessionStorage.clear();
  });

  async function followed(person?: PersonName, mocks = createMocks()): Promise<Tracker> {
    const tracker = await stage("otklik-complaint-tracker", { mocks, person });
    await follow(tracker);
    return tracker;
  }

  async function print(tracker: Tracker, button: string): Promise<string[]> {
    await tracker.click(button);
    await holds(() => papers.length > 0);
    return papers[0] ?? [];
  }

  const numberOf = ({ operators, site }: Mocks): string =>
    [...(operators.get(site)?.complaints.keys() ?? [])].at(-1) ?? "";

  it("is the number, what is owed, the way back and all that has happened, on a paper of its own", async () => {
    const tracker = await followed();
    const number = numberOf(tracker.mocks);
    await tracker.click("details:not(.own-data) summary");
    const paper = await print(tracker, "button.print");
    assert.include(paper, number);
    assert.match(paper.join("\n"), /We answer by .*\nYour personal link\nhttp.*#otklik-complaint=/);
    assert.deepEqual(paper.at(-1), "No signal in the lift since Monday.\nI called three times.");
    assert.match(paper.at(-2) ?? "", /^You wrote to us · /);
  });

  it("has no way back for one who is signed in, and tells that the promise was kept", async () => {
    const tracker = await followed("anna");
    const number = numberOf(tracker.mocks);
    const text = "The repeater is replaced.";
    await clientOf(tracker.mocks, "artem").addComplaintMessage({ number, words: text });
    await tracker.says(text);
    const paper = await print(tracker, "button.print");
    assert.match(paper.join("\n"), /\nPromise kept\. Answered .*\n/);
    assert.notInclude(paper.join("\n"), "http");
    assert.deepEqual(paper.at(-1), text);
  });

  it("admits a broken promise", async () => {
    const mocks = createMocks({ now: () => new Date(Date.now() - 4 * day) });
    const paper = await print(await followed("anna", mocks), "button.print");
    const admitted = /\nWe did not answer in time\. We are sorry\. We promised an answer by .*\n/;
    assert.match(paper.join("\n"), admitted);
  });

  it("promises nothing of what was taken back", async () => {
    const tracker = await followed("anna");
    const number = numberOf(tracker.mocks);
    await clientOf(tracker.mocks, "anna").withdrawComplaint({ number });
    await tracker.says("You took the complaint back");
    const paper = await print(tracker, "button.print");
    assert.equal(paper[paper.indexOf(number) + 1], "What has happened");
  });
});
