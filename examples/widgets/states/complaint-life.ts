import type { Schemas } from "@otklik/openapi";
import type { Stage } from "../stage.ts";
import { clientOf, hour, type State, type World } from "./state.ts";

type Tracker = Stage<"otklik-complaint-tracker">;
type Life = State<"otklik-complaint-tracker">;

/** What happened to Anna's one complaint before she looks at it. */
type Past = (world: World, number: string) => Promise<unknown>;

const solution =
  "The repeater in your building was replaced this morning. We called and checked: the lift has signal.";

/** Anna's complaint as it became by what happened to it. */
function having(past: Past, shows: string, steps?: Life["steps"]): Life {
  return {
    person: "anna",
    before: [
      async (world) => {
        world.now = new Date(Date.now() - 6 * hour);
        const filed = await clientOf(world.mocks, "anna").createComplaint({
          topic: "network",
          words: "No signal in the lift since Monday.",
          consentVersion: "2026-01",
        });
        await past(world, filed.complaint.number);
      },
    ],
    steps: async (tracker, world) => {
      await tracker.click("button.item");
      await tracker.find(".timeline");
      await steps?.(tracker, world);
    },
    shows,
  };
}

function later(world: World, hours: number): void {
  world.now = new Date((world.now ?? new Date()).getTime() + hours * hour);
}

/** Staff solve it, as it stands. */
export async function solve({ mocks }: Pick<World, "mocks">, number: string): Promise<Schemas["Complaint"]> {
  const agent = clientOf(mocks, "artem");
  const { version } = await agent.getComplaint({ number });
  return agent.resolveComplaint({ number, words: solution, cause: "equipment" }, { seenVersion: version });
}

const ask: Past = ({ mocks }, number) =>
  clientOf(mocks, "artem").askCustomer(
    { number, words: "Which floor do you live on, and which lift is it?" },
    { seenVersion: 1 },
  );

const solved: Past = async (world, number) => {
  later(world, 5);
  await solve(world, number);
};

const rated =
  (score: number, text?: string): Past =>
  async (world, number) => {
    await solved(world, number);
    await clientOf(world.mocks, "anna").rateComplaint({ number, score, ...(text && { words: text }) });
  };

async function begin(tracker: Tracker, step: string): Promise<void> {
  await tracker.click(`button.${step}`);
  await tracker.find(".asked");
}

/** The states of a complaint's life, as its customer sees them. */
export const complaintLifeStates: Record<string, Life> = {
  "time runs short": having(async (world) => {
    later(world, 20);
    await Promise.resolve();
  }, ".at-risk"),
  "waits for her answer": having(ask, ".owed.paused"),
  "target missed": having(async (world) => {
    later(world, 26);
    await Promise.resolve();
  }, ".owed.breached"),
  solved: having(solved, ".rate"),
  "rated well": having(rated(5), ".given"),
  "rated badly": having(rated(1, "It worked for an hour."), ".again"),
  "rating not chosen": having(solved, "#score-fault", (tracker) => tracker.click(".rate")),
  reopening: having(solved, ".asked", (tracker) => begin(tracker, "reopen")),
  "reopening without words": having(solved, ".fault", async (tracker) => {
    await begin(tracker, "reopen");
    await tracker.click(".yes");
  }),
  escalating: having(
    ({ mocks }, number) =>
      clientOf(mocks, "artem").addComplaintMessage({ number, words: "Please restart your phone." }),
    ".asked",
    (tracker) => begin(tracker, "escalate"),
  ),
  withdrawing: having(
    () => Promise.resolve(),
    ".asked",
    (tracker) => begin(tracker, "withdraw"),
  ),
  withdrawn: having(
    ({ mocks }, number) => clientOf(mocks, "anna").withdrawComplaint({ number }),
    ".timeline li:nth-child(2)",
  ),
  declined: having(
    ({ mocks }, number) =>
      clientOf(mocks, "artem").rejectComplaint(
        {
          number,
          words:
            "This number belongs to another operator, so we can change nothing there. They answer at their own site.",
        },
        { seenVersion: 1 },
      ),
    ".timeline li:nth-child(2)",
  ),
  closed: having(async (world, number) => {
    await rated(4)(world, number);
    await clientOf(world.mocks, "anna").closeComplaint({ number });
  }, ".given"),
};
