import type { Mocks } from "@otklik/mocks";
import { until, type Stage } from "../stage.ts";
import { badLineStates } from "./bad-line.ts";
import { aDocument, aPhoto, chooseFiles } from "./files.ts";
import { complain, fillForm, follow, send } from "./filing.ts";
import { complaintLifeStates } from "./complaint-life.ts";
import { clientOf, day, failing, giveReceipt, longWords, stuck, type State } from "./state.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

const complaint = { topic: "billing", words: "Charged twice for July.", consentVersion: "2026-01" };

export { fillForm };

/** The states of the complaint tracker. */
export const complaintTrackerStates: Record<string, State<"otklik-complaint-tracker">> = {
  loading: { before: [stuck("getSettings")], shows: ".skeleton" },
  "could not load": { before: [failing("getSettings")], shows: "[role=alert]" },
  form: { shows: "#words" },
  "what the topic asks": { steps: (tracker) => choose(tracker, "network"), shows: "otklik-topic-part" },
  "answers before filing": {
    steps: async (tracker) => {
      await choose(tracker, "network");
      await tracker.click("summary");
    },
    shows: "details[open]",
  },
  "what else may be allowed": {
    steps: async (tracker) => {
      await choose(tracker, "other");
      await tracker.click("[part=consents] summary");
    },
    shows: "details[open] [type=checkbox]",
  },
  "what the topic asks is not right": {
    steps: async (tracker) => {
      await choose(tracker, "billing");
      await tracker.type("#amount", "a lot");
      await send(tracker);
    },
    shows: "#amount-fault",
  },
  faults: { steps: send, shows: ".summary" },
  sending: { before: [stuck("createComplaint")], steps: complain, shows: ".send[aria-disabled=true]" },
  "not sent": {
    before: [failing("createComplaint", { status: 422, code: "unexpected" })],
    steps: complain,
    shows: "[role=alert]",
  },
  ...badLineStates,
  "files on their way": {
    before: [stuck("putUpload")],
    steps: async (tracker) => chooseFiles(tracker, await aPhoto(), aDocument()),
    shows: "progress",
  },
  "files ready": {
    steps: async (tracker) => {
      await chooseFiles(
        tracker,
        await aPhoto(),
        aDocument("Agreement with a very long name, of the second of July.pdf"),
      );
      await ready(tracker, 2);
    },
    shows: "canvas",
  },
  "files not sent": {
    before: [failing("putUpload", { status: 403, code: "unexpected" })],
    steps: async (tracker) => chooseFiles(tracker, aDocument()),
    shows: ".failed",
  },
  "files not taken": {
    steps: (tracker) =>
      chooseFiles(
        tracker,
        new File(["…"], "Our lift.mov", { type: "video/quicktime" }),
        aDocument("Plan.pdf", 1e7 + 1),
      ),
    shows: "[role=alert]",
  },
  "waiting for files": {
    before: [stuck("putUpload")],
    steps: async (tracker) => {
      await chooseFiles(tracker, aDocument());
      await tracker.find("progress");
      await complain(tracker);
    },
    shows: "p.quiet[role=status]",
  },
  "files in the story": {
    steps: async (tracker) => {
      await chooseFiles(tracker, await aPhoto(), aDocument());
      await ready(tracker, 2);
      await follow(tracker);
      // Pictures are drawn when they come into sight.
      (await tracker.find("otklik-attached-files")).scrollIntoView({ block: "center" });
    },
    shows: "canvas",
  },
  receipt: { steps: complain, shows: "[part=number]" },
  "promise running": { steps: follow, shows: ".timeline" },
  "promise kept": {
    steps: async (tracker) => {
      await follow(tracker);
      await answerAll(
        tracker.mocks,
        "Thank you for telling us. The repeater in your lift is replaced today.",
      );
    },
    shows: ".owed.kept",
  },
  "promise broken": {
    before: [(world) => (world.now = new Date(Date.now() - 4 * day))],
    steps: follow,
    shows: ".breached",
  },
  "long words": {
    steps: async (tracker) => {
      await complain(tracker, longWords);
      await tracker.click(".onward");
      await tracker.find(".timeline");
      await answerAll(tracker.mocks, longWords);
    },
    shows: ".timeline li:nth-child(2)",
  },
  "message not sent": {
    before: [failing("addComplaintMessage", { status: 403, code: "unexpected" })],
    steps: async (tracker) => {
      await follow(tracker);
      await tracker.type("#text", "Hello?");
      await tracker.click(".send");
    },
    shows: "[role=alert]",
  },
  "ways to keep": { steps: keepOtherwise, shows: "svg.code" },
  "mail asked for": {
    steps: async (tracker) => {
      await keepOtherwise(tracker);
      await tracker.type("#address", "lidia@example.org");
      await tracker.click(".mail button");
    },
    shows: ".mail [role=status]:not(:empty)",
  },
  "mail not sent": {
    before: [failing("mailReceipt", { status: 403, code: "unexpected" })],
    steps: async (tracker) => {
      await keepOtherwise(tracker);
      await tracker.type("#address", "lidia@example.org");
      await tracker.click(".mail button");
    },
    shows: "[role=alert]",
  },
  "her data": {
    steps: async (tracker) => {
      await follow(tracker);
      await tracker.click(".own-data summary");
    },
    shows: ".things",
  },
  "her data could not be loaded": {
    before: [failing("exportMyData", { status: 403, code: "unexpected" })],
    steps: async (tracker) => {
      await follow(tracker);
      await tracker.click(".own-data summary");
    },
    shows: "[role=alert]",
  },
  "a receipt to be claimed": {
    person: "anna",
    before: [
      async (world) => (world.receipt = (await clientOf(world.mocks).createComplaint(complaint)).receipt),
    ],
    steps: async (tracker, { receipt }) => {
      await tracker.find("#words");
      location.hash = `otklik-complaint=${receipt?.number}.${receipt?.secret}`;
      await tracker.find(".offer");
      history.replaceState(null, "", location.pathname + location.search);
    },
    shows: ".offer",
  },
  "receipt asked for": { steps: (tracker) => tracker.click(".way-out button"), shows: "#receipt" },
  "receipt refused": {
    steps: giveReceipt,
    shows: ".fault",
  },
  "a customer's list": {
    person: "anna",
    before: [
      ({ mocks }) => clientOf(mocks, "anna").createComplaint(complaint),
      ({ mocks }) => clientOf(mocks, "anna").createComplaint({ ...complaint, words: longWords }),
    ],
    shows: "button.item",
  },
  ...complaintLifeStates,
};

/** Chooses a topic and waits for what it asks. */
async function choose(tracker: Tracker, topic: string): Promise<void> {
  const chip = await tracker.find("[name=topic]");
  chip.focus();
  const radios = chip.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input") ?? [];
  [...radios].find(({ value }) => value === topic)?.click();
  await tracker.find("otklik-topic-part");
}

/** Waits until so many files are there. */
async function ready({ mocks }: Tracker, count: number): Promise<void> {
  const uploads = mocks.operators.get(mocks.site)?.uploads ?? new Map<string, { content: Blob | null }>();
  const stored = (): number => [...uploads.values()].filter(({ content }) => content).length;
  await until(() => (stored() >= count ? true : undefined), `${count} files are there`);
}

async function keepOtherwise(tracker: Tracker): Promise<void> {
  await complain(tracker);
  await tracker.click(".further");
  await tracker.find("#address");
}

async function answerAll(mocks: Mocks, text: string): Promise<void> {
  const agent = clientOf(mocks, "artem");
  const { items } = await agent.listComplaints();
  await Promise.all(items.map(({ number }) => agent.addComplaintMessage({ number, words: text })));
}
