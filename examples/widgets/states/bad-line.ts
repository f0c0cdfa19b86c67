import type { Mocks } from "@otklik/mocks";
import type { Stage } from "../stage.ts";
import { complain, follow } from "./filing.ts";
import { day, failing, type State } from "./state.ts";

type Tracker = Stage<"otklik-complaint-tracker">;

/** The states of the complaint tracker on a line that fails. */
export const badLineStates: Record<string, State<"otklik-complaint-tracker">> = {
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
};

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
