import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type Client } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

const statuses = [
  "received",
  "in_progress",
  "waiting_for_customer",
  "resolved",
  "closed",
  "withdrawn",
  "rejected",
] as const;
const roles = ["stranger", "customer", "receipt", "other customer", "employee", "agent", "manager"] as const;
type Status = (typeof statuses)[number];
type Role = (typeof roles)[number];

const owners: Role[] = ["customer", "receipt"];
const staff: Role[] = ["agent", "manager"];
const everyone: Role[] = [...owners, ...staff];

const people = {
  stranger: undefined,
  customer: "anna",
  "other customer": "viktor",
  employee: "elena",
  agent: "artem",
  manager: "marina",
} as const;

const open: Status[] = ["received", "in_progress", "waiting_for_customer"];
const text = "Said in a word.";

type Act = (client: Client, complaint: Schemas["Complaint"]) => Promise<Schemas["Complaint"]>;
const seen = ({ version }: Schemas["Complaint"]) => ({ seenVersion: version });

interface Step {
  from: readonly Status[];
  to: (from: Status, by: Role) => Status;
  by: Role[];
  act: Act;
}

const stays = (from: Status) => from;

/** From which states an action is possible, to which it leads, and who may do it. */
const table: Record<string, Step> = {
  addComplaintMessage: {
    from: [...open, "resolved"],
    to: (from, by) => {
      const begins = staff.includes(by) ? "received" : "waiting_for_customer";
      return from === begins ? "in_progress" : from;
    },
    by: everyone,
    act: (client, { number }) => client.addComplaintMessage({ number, words: text }),
  },
  withdrawComplaint: {
    from: open,
    to: () => "withdrawn",
    by: owners,
    act: (client, { number }) => client.withdrawComplaint({ number }),
  },
  reopenComplaint: {
    from: ["resolved", "closed"],
    to: () => "in_progress",
    by: owners,
    act: (client, { number }) => client.reopenComplaint({ number, words: text }),
  },
  closeComplaint: {
    from: ["resolved"],
    to: () => "closed",
    by: owners,
    act: (client, { number }) => client.closeComplaint({ number }),
  },
  escalateComplaint: {
    // Of what was only received nothing has gone wrong yet.
    from: ["in_progress", "waiting_for_customer"],
    to: stays,
    by: owners,
    act: (client, { number }) => client.escalateComplaint({ number }),
  },
  rateComplaint: {
    from: ["resolved", "closed"],
    to: stays,
    by: owners,
    act: (client, { number }) => client.rateComplaint({ number, score: 4 }),
  },
  askCustomer: {
    from: ["received", "in_progress"],
    to: () => "waiting_for_customer",
    by: staff,
    act: (client, complaint) =>
      client.askCustomer({ number: complaint.number, words: text }, seen(complaint)),
  },
  resolveComplaint: {
    from: open,
    to: () => "resolved",
    by: staff,
    act: (client, complaint) =>
      client.resolveComplaint({ number: complaint.number, words: text, cause: "process" }, seen(complaint)),
  },
  rejectComplaint: {
    from: open,
    to: () => "rejected",
    by: staff,
    act: (client, complaint) =>
      client.rejectComplaint({ number: complaint.number, words: text }, seen(complaint)),
  },
  assignComplaint: {
    from: [...open, "resolved"],
    to: stays,
    by: staff,
    act: (client, complaint) =>
      client.assignComplaint({ number: complaint.number, assignee: null }, seen(complaint)),
  },
  handOverComplaint: {
    from: open,
    to: stays,
    by: staff,
    act: (client, complaint) =>
      client.handOverComplaint(
        { number: complaint.number, department: "billing", reason: text },
        seen(complaint),
      ),
  },
  addComplaintNote: {
    from: statuses,
    to: stays,
    by: staff,
    act: (client, { number }) => client.addComplaintNote({ number, words: text }),
  },
};

function expected(status: Status, action: string, role: Role): string {
  const { from, to, by } = table[action] as Step;
  if (role === "stranger") return "401 token-missing";
  // Another customer may do so with hers, but what is not hers is not there.
  if (role === "other customer" && by.includes("customer")) return "404 not-found";
  if (!by.includes(role)) return "403 role-missing";
  if (from.includes(status)) return to(status, role);
  const isCalm = action === "escalateComplaint" && status === "received";
  return isCalm ? "409 escalation-not-open" : "409 step-not-possible";
}

onEveryStage((stage) => {
  for (const action of Object.keys(table)) {
    test(`${action}, from every state and by everyone, is as the table says`, async () => {
      const cases = statuses.flatMap((status) => roles.map((role) => ({ status, role })));
      const outcomes = await Promise.all(
        cases.map(async ({ status, role }) => {
          const { receipt } = await stage().clientOf("anna").createComplaint(aComplaint);
          const complaint = await bring(receipt.number, status);
          const client = await clientOf(role, receipt);
          const offered = await canOf(client, receipt.number);
          const outcome = await outcomeOf(table[action]?.act(client, complaint));
          return { title: `${role}: ${status}`, offered: offered.includes(action), outcome };
        }),
      );
      const told = cases.map(({ status, role }) => {
        const outcome = expected(status, action, role);
        return { title: `${role}: ${status}`, offered: !/^4/.test(outcome), outcome };
      });
      assert.deepEqual(outcomes, told);
    });
  }

  async function bring(number: string, status: Status): Promise<Schemas["Complaint"]> {
    const agent = stage().clientOf("artem");
    const anna = stage().clientOf("anna");
    const first = { seenVersion: 1 };
    if (status === "in_progress") return agent.addComplaintMessage({ number, words: text });
    if (status === "waiting_for_customer") return agent.askCustomer({ number, words: text }, first);
    if (status === "rejected") return agent.rejectComplaint({ number, words: text }, first);
    if (status === "withdrawn") return anna.withdrawComplaint({ number });
    if (status === "received") return anna.getComplaint({ number });
    const resolved = await agent.resolveComplaint({ number, words: text, cause: "process" }, first);
    return status === "resolved" ? resolved : anna.closeComplaint({ number });
  }

  async function clientOf(role: Role, receipt: Schemas["Receipt"]): Promise<Client> {
    if (role !== "receipt") return stage().clientOf(people[role]);
    return stage().clientOf({ token: (await stage().clientOf().openReceipt(receipt)).token });
  }
});

/** What somebody is offered to do; nothing where the complaint is not shown. */
async function canOf(client: Client, number: string): Promise<string[]> {
  try {
    return (await client.getComplaint({ number })).can;
  } catch (error) {
    assert.ok(error instanceof Problem);
    return [];
  }
}

async function outcomeOf(done: Promise<Schemas["Complaint"]> | undefined): Promise<string> {
  try {
    return (await done)?.status ?? "nothing was done";
  } catch (error) {
    assert.ok(error instanceof Problem);
    return `${error.status} ${error.code}`;
  }
}
