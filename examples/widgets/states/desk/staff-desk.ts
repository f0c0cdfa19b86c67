import type { Stage } from "../../stage.ts";
import { aDocument, aPhoto, chooseFiles } from "../files.ts";
import { deskComplaintStates } from "./desk-complaints.ts";
import { clientOf, day, failing, longWords, nextAt, stuck, type State, type World } from "../state.ts";

type Desk = Stage<"otklik-staff-desk">;

/** The states of the staff desk. */
export const staffDeskStates: Record<string, State<"otklik-staff-desk">> = {
  "not signed in": { shows: ".card p" },
  "not staff": { person: "anna", shows: ".card p" },
  loading: { person: "artem", before: [stuck("getMe")], shows: ".skeleton" },
  complaints: { person: "artem", before: [complain], shows: "button.item" },
  "no complaints": {
    person: "artem",
    before: [({ mocks }) => mocks.operators.get(mocks.site)?.complaints.clear()],
    shows: ".empty",
  },
  "could not load": {
    person: "artem",
    before: [failing("listComplaints", { status: 403, code: "unexpected" })],
    shows: "[role=alert]",
  },
  "a complaint": {
    person: "artem",
    before: [complain],
    steps: (desk) => desk.click("button.item"),
    shows: ".timeline",
  },
  "a complaint with files": {
    person: "artem",
    before: [complainWithFiles],
    steps: async (desk) => {
      await desk.click("button.item");
      await chooseFiles(desk, aDocument("Answer.pdf"));
    },
    shows: ".picture",
  },
  "a broken promise": {
    person: "artem",
    before: [(world) => (world.now = new Date(Date.now() - 4 * day)), complain],
    steps: (desk) => desk.click("button.item"),
    shows: ".breached",
  },
  ...deskComplaintStates,
  calls: { person: "artem", before: [askForCalls], steps: show("callbacks"), shows: "button.item" },
  "no calls": { person: "artem", steps: show("callbacks"), shows: ".empty" },
  "a call": {
    person: "artem",
    before: [askForCalls],
    steps: openFirst("callbacks", "otklik-callback-queue"),
    shows: ".timeline",
  },
  "a call that goes on": {
    person: "artem",
    before: [askForCalls],
    steps: async (desk) => {
      await openFirst("callbacks", "otklik-callback-queue")(desk);
      await desk.click("article > .row button");
    },
    shows: "#outcome",
  },
  feedback: { person: "marina", before: [giveFeedback], steps: show("feedback"), shows: "button.item" },
  "figures of feedback": {
    person: "marina",
    before: [giveFeedback],
    steps: async (desk) => {
      await show("feedback")(desk);
      await desk.click("summary");
    },
    shows: "table",
  },
  "one feedback": {
    person: "marina",
    before: [giveFeedback],
    steps: openFirst("feedback", "otklik-feedback-queue"),
    shows: ".timeline",
  },
  "handing over": {
    person: "marina",
    before: [giveFeedback],
    steps: async (desk) => {
      await openFirst("feedback", "otklik-feedback-queue")(desk);
      await desk.click("article summary");
      await desk.click("details form .plain");
    },
    shows: ".fault",
  },
  ideas: { person: "marina", before: [proposeIdeas], steps: show("ideas"), shows: ".idea" },
  "an idea": {
    person: "marina",
    before: [proposeIdeas],
    steps: openFirst("ideas", "otklik-idea-list"),
    shows: ".timeline",
  },
};

function show(tab: string): (desk: Desk) => Promise<void> {
  return (desk) => desk.click(`#tab-${tab}`);
}

function openFirst(tab: string, queue: string): (desk: Desk) => Promise<void> {
  return async (desk) => {
    await show(tab)(desk);
    await desk.find(queue);
    await desk.click(".item");
  };
}

async function complain({ mocks }: World): Promise<void> {
  const consentVersion = "2026-01";
  await clientOf(mocks, "viktor").createComplaint({
    topic: "billing",
    words: "Дважды списали за июль.",
    language: "ru",
    phone: "+7 900 000-00-00",
    consentVersion,
  });
  await clientOf(mocks, "anna").createComplaint({ topic: "network", words: longWords, consentVersion });
}

async function complainWithFiles({ mocks }: World): Promise<void> {
  mocks.operators.get(mocks.site)?.complaints.clear();
  const customer = clientOf(mocks, "viktor");
  const attachments: string[] = [];
  for (const file of [await aPhoto(), aDocument()]) {
    const { name, type } = file;
    attachments.push((await customer.uploadFile({ name, type, content: file })).id);
  }
  const words = "Так выглядит лифт, а вот счёт.";
  await customer.createComplaint({ topic: "billing", words, consentVersion: "2026-01", attachments });
}

async function askForCalls(world: World): Promise<void> {
  const { mocks } = world;
  const yesterday = nextAt(10).getTime() - day;
  world.now = new Date(yesterday);
  const customer = clientOf(mocks, "viktor");
  const { items } = await customer.listCallbackSlots();
  for (const [index, { startsAt }] of items.slice(0, 3).entries())
    await customer.createCallback({
      topic: "billing",
      phone: `+7 900 123-45-6${String(index)}`,
      startsAt,
      words: "I was charged twice for July.",
      language: "en",
      consentVersion: "2026-01",
    });
  world.now = new Date(yesterday + 40 * 60_000);
}

async function giveFeedback({ mocks }: World): Promise<void> {
  const customer = clientOf(mocks, "viktor");
  await customer.createFeedback({ scale: "csat", score: 5, words: "Thank you, Oksana!", topic: "shops" });
  await customer.createFeedback({ scale: "nps", score: 2, words: longWords, topic: "network" });
  await clientOf(mocks).createFeedback({ scale: "csat", score: 2, topic: "billing" });
}

async function proposeIdeas({ mocks }: World): Promise<void> {
  const elena = clientOf(mocks, "elena");
  await elena.createIdea({ step: "connect", title: "Let the courier set the phone up at the door" });
  await elena.createIdea({ step: "pay", title: "Show the price with everything in it", words: longWords });
}
