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
  "what the topic asks": { steps: (tracker) => choose(tracker, "network"), shows: "otklik-topic-part" },
  "answers before filing": {
    steps: async (tracker) => {
      await choose(tracker, "network");
      await tracker.click("summary");
    },
    shows: "details[open]",
  },
  "what the topic needs is missing": {
    steps: async (tracker) => {
      await choose(tracker, "shops");
      await send(tracker);
    },
    shows: "#shop-fault",
  },
  faults: { steps: send, shows: ".summary" },
  sending: { before: [stuck("createComplaint")], steps: complain, shows: ".send[aria-disabled=true]" },
  "not sent": {
    before: [failing("createComplaint", { status: 422, code: "unexpected" })],
    steps: complain,
    shows: "[role=alert]",
  },
  offline: {
    before: [failing("createComplaint", { network: true })],
    steps: complain,
    shows: "[data-state=waiting]",
  },
  "too many write": {
    before: [failing("createComplaint", { status: 503 })],
    steps: complain,
    shows: "[data-state=waiting]",
  },
  "nothing can be kept": { steps: complainWithoutStorage, shows: "[data-state=waiting]" },
  "arrived later": { steps: (tracker) => tryLater(tracker), shows: "[data-state=received]" },
  "refused later": {
    steps: (tracker) => tryLater(tracker, { status: 422, code: "unexpected" }),
    shows: "[data-state=refused]",
  },
  "given up": { steps: giveUp, shows: "[data-state=expired]" },
  "message kept for later": {
    before: [failing("addComplaintMessage", { network: true })],
    steps: async (tracker) => {
      await follow(tracker);
      await tracker.type("#text", "Hello?");
      await tracker.click(".send");
    },
    shows: "[data-state=waiting]",
  },
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

async function send(tracker: Tracker): Promise<void> {
  await tracker.click("form .send");
}

async function complain(tracker: Tracker, words?: unknown): Promise<void> {
  await fillForm(tracker, typeof words === "string" ? words : undefined);
  await send(tracker);
}

/** Files while there is no line, goes on to the form, and has another try end in some way. */
async function tryLater(tracker: Tracker, fault?: Parameters<Mocks["fail"]>[1]): Promise<void> {
  tracker.mocks.fail("createComplaint", { network: true });
  await complain(tracker);
  await tracker.find("[data-state=waiting]");
  await tracker.click(".way-out button");
  tracker.mocks.heal();
  if (fault) tracker.mocks.fail("createComplaint", fault);
  await tracker.click("[data-state=waiting] button");
}

/** Tries again when it is too late. */
async function giveUp(tracker: Tracker): Promise<void> {
  const { now } = Date;
  const late = now() + 8 * day;
  tracker.mocks.fail("createComplaint", { network: true });
  await complain(tracker);
  await tracker.find("[data-state=waiting]");
  Date.now = () => late;
  await tracker.click("[data-state=waiting] button");
  await tracker.find("[data-state=expired]");
  Date.now = now;
}

/** Files without a line, where the browser lets nothing be kept. */
async function complainWithoutStorage(tracker: Tracker): Promise<void> {
  const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? {};
  const denied = (): never => {
    throw new DOMException("Denied", "SecurityError");
  };
  tracker.mocks.fail("createComplaint", { network: true });
  Object.defineProperty(IDBFactory.prototype, "open", { ...open, value: denied });
  await complain(tracker);
  await tracker.find("[data-state=waiting]");
  Object.defineProperty(IDBFactory.prototype, "open", open);
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
