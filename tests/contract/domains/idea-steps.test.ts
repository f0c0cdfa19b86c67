import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type Client } from "@otklik/client";
import { onEveryStage } from "../stage/stage.ts";

const people = {
  stranger: undefined,
  customer: "anna",
  employee: "elena",
  agent: "artem",
  manager: "marina",
} as const;
type Role = keyof typeof people;

const statuses = [
  "proposed",
  "under_review",
  "accepted",
  "in_work",
  "shipped",
  "declined",
  "merged",
] as const;
type Status = (typeof statuses)[number];

const employees: Role[] = ["employee", "agent", "manager"];
const live: Status[] = ["proposed", "under_review", "accepted", "in_work"];

interface Rule {
  from: Status[];
  /** Where it leads; nothing where the state stays as it is. */
  to?: Status;
  by: Role[];
  act: (client: Client, number: string, into: string) => Promise<unknown>;
}

/** From which states an action is possible, to which it leads, and who may do it. */
const table: Record<string, Rule> = {
  vote: { from: live, by: employees, act: (client, number) => client.voteForIdea({ number }) },
  "withdraw a vote": { from: live, by: employees, act: (client, number) => client.withdrawVote({ number }) },
  follow: { from: [...statuses], by: employees, act: (client, number) => client.followIdea({ number }) },
  unfollow: { from: [...statuses], by: employees, act: (client, number) => client.unfollowIdea({ number }) },
  comment: {
    from: [...live, "shipped", "declined"],
    by: employees,
    act: (client, number) => client.addIdeaComment({ number, words: "Good." }),
  },
  review: {
    from: ["proposed"],
    to: "under_review",
    by: ["manager"],
    act: (client, number) => client.reviewIdea({ number }),
  },
  accept: {
    from: ["under_review"],
    to: "accepted",
    by: ["manager"],
    act: (client, number) => client.acceptIdea({ number, owner: "Irina", dueOn: "2099-01-01" }),
  },
  start: {
    from: ["accepted"],
    to: "in_work",
    by: ["manager"],
    act: (client, number) => client.startIdea({ number }),
  },
  ship: {
    from: ["in_work"],
    to: "shipped",
    by: ["manager"],
    act: (client, number) => client.shipIdea({ number }),
  },
  decline: {
    from: live,
    to: "declined",
    by: ["manager"],
    act: (client, number) => client.declineIdea({ number, reason: "No." }),
  },
  merge: {
    from: ["proposed", "under_review"],
    to: "merged",
    by: ["manager"],
    act: (client, number, into) => client.mergeIdea({ number, into }),
  },
};

function expected(status: Status, { from, to, by }: Rule, role: Role): string {
  if (role === "stranger") return "401 token-missing";
  if (!by.includes(role)) return "403 role-missing";
  return from.includes(status) ? (to ?? status) : "409 step-not-possible";
}

onEveryStage((stage) => {
  test("every step of an idea, from every state, by everyone, is as the table says", async () => {
    const manager = stage().clientOf("marina");
    const into = (await manager.createIdea({ step: "use", title: "All others go into this one." })).number;
    const answers: string[] = [];
    const told: string[] = [];
    for (const status of statuses) {
      let number = await bring(manager, status, into);
      for (const [action, rule] of Object.entries(table)) {
        for (const role of Object.keys(people) as Role[]) {
          const title = `${role}, ${action}, ${status}`;
          const refusal = await refusalOf(rule.act(stage().clientOf(people[role]), number, into));
          const { status: after } = await manager.getIdea({ number });
          answers.push(`${title}: ${refusal ?? after}`);
          told.push(`${title}: ${expected(status, rule, role)}`);
          if (refusal) assert.equal(after, status, `${title}, though refused`);
          // What has moved is no longer where the next one begins.
          if (after !== status) number = await bring(manager, status, into);
        }
      }
    }
    assert.deepEqual(answers, told);
  });
});

/** Proposes an idea and takes it to a state. */
async function bring(manager: Client, status: Status, into: string): Promise<string> {
  const { number } = await manager.createIdea({ step: "use", title: "An idea to be moved." });
  if (status === "proposed") return number;
  if (status === "declined") await manager.declineIdea({ number, reason: "No." });
  else if (status === "merged") await manager.mergeIdea({ number, into });
  else await manager.reviewIdea({ number });
  if (!["accepted", "in_work", "shipped"].includes(status)) return number;
  await manager.acceptIdea({ number, owner: "Irina", dueOn: "2099-01-01" });
  if (status !== "accepted") await manager.startIdea({ number });
  if (status === "shipped") await manager.shipIdea({ number });
  return number;
}

async function refusalOf(done: Promise<unknown>): Promise<string | undefined> {
  try {
    await done;
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Problem);
    return `${error.status} ${error.code}`;
  }
}
