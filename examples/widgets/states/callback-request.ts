import type { Stage } from "../stage.ts";
import {
  at,
  clientOf,
  day,
  failing,
  giveReceipt,
  nextAt,
  stuck,
  type Preparation,
  type State,
  type World,
} from "./state.ts";

type Request = Stage<"otklik-callback-request">;

const wish = { topic: "billing", phone: "+7 900 123-45-67", consentVersion: "2026-01", language: "en" };

/** The states of the callback request. */
export const callbackRequestStates: Record<string, State<"otklik-callback-request">> = {
  loading: { before: [stuck("getSettings")], shows: ".skeleton" },
  "slots loading": { before: [stuck("listCallbackSlots")], shows: ".skeleton" },
  "slots could not load": {
    before: [failing("listCallbackSlots", { status: 403, code: "unexpected" })],
    shows: "[role=alert]",
  },
  slots: { before: [at(10)], shows: ".times" },
  "after hours": { before: [at(2)], shows: ".closed" },
  "nothing free": { before: [closeForGood], shows: ".none" },
  form: { before: [at(10)], steps: chooseTime, shows: "#phone" },
  message: { before: [at(2)], steps: (request) => request.click("header + div > .bare"), shows: "#phone" },
  faults: {
    before: [at(10)],
    steps: async (request) => {
      await chooseTime(request);
      await request.click("form .send");
    },
    shows: ".summary",
  },
  sending: {
    before: [at(10), stuck("createCallback")],
    steps: book,
    shows: ".send[aria-disabled=true]",
  },
  "slot taken": {
    before: [at(10), failing("createCallback", { status: 409, code: "slot-taken" })],
    steps: book,
    shows: "[role=alert]",
  },
  offline: {
    before: [at(10), failing("createCallback", { html: true })],
    steps: book,
    shows: "[role=alert]",
  },
  receipt: { before: [at(10)], steps: book, shows: "[part=number]" },
  booked: { before: [at(10)], steps: follow, shows: ".timeline" },
  cancelling: {
    before: [at(10)],
    steps: async (request) => {
      await follow(request);
      await request.click("article > .row button:last-child");
    },
    shows: "[role=group]",
  },
  rebooking: {
    before: [at(10)],
    steps: async (request) => {
      await follow(request);
      await request.click("article > .row button:first-child");
    },
    shows: ".days",
  },
  calling: { before: [past("calling")], steps: giveReceipt, shows: ".timeline" },
  "not reached": { before: [past("missed")], steps: giveReceipt, shows: ".timeline" },
  "promise kept": { before: [past("done")], steps: giveReceipt, shows: ".owed.kept" },
  "promise broken": { before: [past("late")], steps: giveReceipt, shows: ".breached" },
  cancelled: { before: [past("cancelled")], steps: giveReceipt, shows: ".timeline" },
  "receipt asked for": { steps: (request) => request.click(".way-out button"), shows: "#receipt" },
};

async function chooseTime(request: Request): Promise<void> {
  await request.click(".times button");
}

/** Fills the form's second half as a customer would. */
export async function fillForm(request: Request): Promise<void> {
  await request.type("#phone", wish.phone);
  await request.click("[name=topic]");
  await request.type("#words", "I was charged twice for July.");
  await request.click("#consent");
}

async function book(request: Request): Promise<void> {
  await chooseTime(request);
  await fillForm(request);
  await request.click("form .send");
}

async function follow(request: Request): Promise<void> {
  await book(request);
  await request.click(".onward");
  await request.find(".timeline");
}

/** Every place of every slot is taken. */
function closeForGood({ mocks }: World): void {
  const store = mocks.operators.get(mocks.site);
  if (store) store.operator.callbacks.capacity = 0;
}

/** A call that was booked for the day before yesterday, and what became of it. */
function past(end: "calling" | "missed" | "done" | "late" | "cancelled"): Preparation {
  return async (world) => {
    const { mocks } = world;
    world.now = new Date(nextAt(10).getTime() - 2 * day);
    const stranger = clientOf(mocks);
    const { items } = await stranger.listCallbackSlots();
    const startsAt = items[0]?.startsAt ?? "";
    const { receipt } = await stranger.createCallback({ ...wish, startsAt });
    world.receipt = receipt;
    const { number } = receipt;
    const { token } = await stranger.openReceipt(receipt);
    if (end === "late") return;
    if (end === "cancelled") {
      await clientOf(mocks, { token }).cancelCallback({ number });
      return;
    }
    world.now = new Date(Date.parse(startsAt) + 120_000);
    const agent = clientOf(mocks, "artem");
    await agent.startCallback({ number });
    if (end === "missed") await agent.missCallback({ number });
    if (end === "done")
      await agent.completeCallback({ number, words: "The second charge is returned today." });
  };
}
