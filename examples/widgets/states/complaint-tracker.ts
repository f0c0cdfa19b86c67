import type { Mocks } from "@otklik/mocks";
import { until, type Stage } from "../stage.ts";
import { aDocument, aPhoto, chooseFiles } from "./files.ts";
import { complaintLifeStates } from "./complaint-life.ts";
import { clientOf, day, failing, giveReceipt, longWords, stuck, type State } from "./state.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

const complaint = { topic: "billing", words: "Charged twice for July.", consentVersion: "2026-01" };

/** The states of the complaint tracker. */
export const complaintTrackerStates: Record<string, State<"otklik-complaint-tracker">> = {
  loading: { before: [stuck("getSettings")], shows: ".skeleton" },
  "could not load": { before: [failing("getSettings")], shows: "[role=alert]" },
  form: { shows: "#words" },
  faults: { steps: send, shows: ".summary" },
  sending: { before: [stuck("createComplaint")], steps: complain, shows: ".send[aria-disabled=true]" },
  "not sent": {
    before: [failing("createComplaint", { status: 422, code: "unexpected" })],
    steps: complain,
    shows: "[role=alert]",
  },
  offline: { before: [failing("createComplaint", { html: true })], steps: complain, shows: "[role=alert]" },
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

/** Fills the form as a customer would. */
export async function fillForm(
  tracker: Tracker,
  words = "No signal in the lift since Monday.\nI called three times.",
): Promise<void> {
  await tracker.click("[name=topic]");
  await tracker.type("#words", words);
  await tracker.type("#contact", "anna@example.org");
  await tracker.click("#consent");
}

/** Waits until so many files are there. */
async function ready({ mocks }: Tracker, count: number): Promise<void> {
  const uploads = mocks.operators.get(mocks.site)?.uploads ?? new Map<string, { content: Blob | null }>();
  const stored = (): number => [...uploads.values()].filter(({ content }) => content).length;
  await until(() => (stored() >= count ? true : undefined), `${count} files are there`);
}

async function send(tracker: Tracker): Promise<void> {
  await tracker.click("form .send");
}

async function complain(tracker: Tracker, words?: unknown): Promise<void> {
  await fillForm(tracker, typeof words === "string" ? words : undefined);
  await send(tracker);
}

async function keepOtherwise(tracker: Tracker): Promise<void> {
  await complain(tracker);
  await tracker.click(".further");
  await tracker.find("#address");
}

async function follow(tracker: Tracker): Promise<void> {
  await complain(tracker);
  await tracker.click(".onward");
  await tracker.find(".timeline");
}

async function answerAll(mocks: Mocks, text: string): Promise<void> {
  const agent = clientOf(mocks, "artem");
  const { items } = await agent.listComplaints();
  await Promise.all(items.map(({ number }) => agent.addComplaintMessage({ number, text })));
}
