import type { Client } from "@otklik/client";
import type { Stage } from "../stage.ts";
import {
  clientOf,
  day,
  failing,
  longWords,
  stuck,
  type Preparation,
  type State,
  type World,
} from "./state.ts";

type Board = Stage<"otklik-idea-board">;

const titles = [
  ["connect", "Let the courier set the phone up at the door"],
  ["pay", "Show the price with everything in it"],
  ["get-help", "Call back whoever was cut off"],
  ["use", "Let people see what is left of their traffic at once and not a day later, on the first screen"],
] as const;

/** The states of the idea board. */
export const ideaBoardStates: Record<string, State<"otklik-idea-board">> = {
  "not signed in": { shows: ".card p" },
  "not an employee": { person: "anna", shows: ".card p" },
  loading: { person: "elena", before: [stuck("listIdeas")], shows: ".skeleton" },
  "could not load": { person: "elena", before: [failing("listIdeas")], shows: "[role=alert]" },
  empty: { person: "elena", shows: ".empty" },
  list: { person: "elena", before: [propose], shows: ".idea" },
  "nothing found": {
    person: "elena",
    before: [propose],
    steps: (board) => board.type("[type=search]", "zeppelin"),
    shows: ".empty",
  },
  "an idea": { person: "elena", before: [propose], steps: open("3"), shows: ".timeline" },
  "with an owner": { person: "elena", before: [propose, decide(accept)], steps: open("1"), shows: ".owed" },
  overdue: {
    person: "elena",
    before: [(world) => (world.now = new Date(Date.now() - 60 * day)), propose, decide(accept)],
    steps: open("1"),
    shows: ".breached",
  },
  shipped: {
    person: "elena",
    before: [
      propose,
      decide(async (manager, number) => {
        await accept(manager, number);
        await manager.startIdea({ number });
        await manager.shipIdea({ number });
      }),
    ],
    steps: open("1"),
    shows: ".owed.kept",
  },
  declined: {
    person: "elena",
    before: [
      propose,
      decide(async (manager, number) => {
        await manager.declineIdea({
          number,
          reason: "The courier has ten minutes for a door; this takes twenty.",
        });
      }),
    ],
    steps: open("1"),
    shows: ".breached",
  },
  merged: {
    person: "elena",
    before: [
      propose,
      decide(async (manager, number) => {
        await manager.mergeIdea({ number, into: "2" });
      }),
    ],
    steps: open("1"),
    shows: "article > .bare",
  },
  discussed: {
    person: "elena",
    before: [
      propose,
      decide(async (manager, number) => {
        await manager.addIdeaComment({ number, words: "We tried this in two shops, and people loved it." });
        await manager.addIdeaComment({ number, words: longWords });
      }),
    ],
    steps: open("1"),
    shows: "otklik-idea-comments",
  },
  "a manager's decision": {
    person: "marina",
    before: [propose],
    steps: open("2"),
    shows: "otklik-idea-moves",
  },
  "a decision's faults": {
    person: "marina",
    before: [propose],
    steps: async (board) => {
      await open("2")(board);
      await board.click("section > .row button:last-child");
      await board.click("form.stack button");
    },
    shows: ".fault",
  },
  proposing: { person: "elena", steps: (board) => board.click("otklik-idea-list > button"), shows: "#title" },
  "an idea like others": {
    person: "elena",
    before: [propose],
    steps: async (board) => {
      await board.click("otklik-idea-list > button");
      await board.type("#title", "The courier could set up the phone");
    },
    shows: ".similar .idea",
  },
  "a proposal's faults": {
    person: "elena",
    steps: async (board) => {
      await board.click("otklik-idea-list > button");
      await board.click("form .send");
    },
    shows: ".summary",
  },
  proposed: {
    person: "elena",
    steps: async (board) => {
      await board.click("otklik-idea-list > button");
      await board.click("form [name=step]");
      await board.type("#title", "Let people pause their tariff for a month");
      await board.click("form .send");
    },
    shows: ".timeline",
  },
};

function open(number: string): (board: Board) => Promise<void> {
  return (board) => board.click(`[data-number="${number}"]`);
}

async function propose({ mocks }: World): Promise<void> {
  const elena = clientOf(mocks, "elena");
  for (const [step, title] of titles)
    await elena.createIdea({ step, title, words: "Half of the calls in the first week are about this." });
  for (const person of ["artem", "marina"] as const)
    await clientOf(mocks, person).voteForIdea({ number: "1" });
  await clientOf(mocks, "marina").reviewIdea({ number: "1" });
}

/** What a manager makes of the first idea. */
function decide(how: (manager: Client, number: string) => Promise<unknown>): Preparation {
  return ({ mocks }) => how(clientOf(mocks, "marina"), "1");
}

async function accept(manager: Client, number: string): Promise<void> {
  const { proposedAt } = await manager.getIdea({ number });
  const dueOn = new Date(Date.parse(proposedAt) + 30 * day).toISOString().slice(0, 10);
  await manager.acceptIdea({ number, owner: "Elena Gromova", dueOn });
}
