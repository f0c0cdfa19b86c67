import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem, type Client } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { whileClosed } from "../stage/hours.ts";
import { newPhone } from "../stage/phones.ts";
import { onEveryStage } from "../stage/stage.ts";

const minute = 60_000;

const statuses = ["booked", "calling", "done", "missed", "cancelled"] as const;
const roles = ["stranger", "customer", "receipt", "other customer", "employee", "agent", "manager"] as const;
const actions = ["cancel", "rebook", "start", "complete", "miss"] as const;
type Role = (typeof roles)[number];
type Action = (typeof actions)[number];

const owners: Role[] = ["customer", "receipt"];
const staff: Role[] = ["agent", "manager"];

const people = {
  stranger: undefined,
  customer: "anna",
  "other customer": "viktor",
  employee: "elena",
  agent: "artem",
  manager: "marina",
} as const;

/** From which states an action is possible, to which it leads, and who may do it. */
const table: Record<Action, { from: string[]; to: string; by: Role[] }> = {
  cancel: { from: ["booked", "missed"], to: "cancelled", by: owners },
  rebook: { from: ["booked", "missed"], to: "booked", by: owners },
  start: { from: ["booked"], to: "calling", by: staff },
  complete: { from: ["calling"], to: "done", by: staff },
  miss: { from: ["calling"], to: "missed", by: staff },
};

function expected(status: string, action: Action, role: Role): string {
  const { from, to, by } = table[action];
  if (role === "stranger") return "401 token-missing";
  // Another customer may cancel, but what is not hers is not there.
  if (role === "other customer" && by === owners) return "404 not-found";
  if (!by.includes(role)) return "403 role-missing";
  return from.includes(status) ? to : "409 step-not-possible";
}

onEveryStage((stage) => {
  type Arranged = Schemas["BookedCallback"] & { startsAt: string };

  test("every step of a callback, from every state, by everyone, is as the table says", async () => {
    const opensAt = await whileClosed(stage());
    const cases = statuses.flatMap((status) =>
      actions.flatMap((action) => roles.map((role) => ({ status, action, role }))),
    );
    const slots = (await stage().clientOf().listCallbackSlots()).items.slice(-cases.length);
    const arranged = new Map<(typeof cases)[number], Arranged>();
    for (const [index, each] of cases.entries()) {
      const message = { topic: "network", phone: newPhone(), words: "Hello?", consentVersion: "2026-01" };
      const startsAt = slots[index % slots.length]?.startsAt ?? "";
      arranged.set(each, { ...(await stage().clientOf("anna").createCallback(message)), startsAt });
    }
    // All of them are due at once.
    stage().advanceTo(Date.parse(opensAt) + minute);
    const answers: string[] = [];
    const told: string[] = [];
    for (const [{ status, action, role }, { callback, receipt, startsAt }] of arranged) {
      const { number } = callback;
      await bring(number, status);
      const client = await clientOf(role, receipt);
      const title = `${role} ${action}s what is ${status}`;
      answers.push(`${title}: ${await outcomeOf(act(client, action, { number, startsAt }))}`);
      told.push(`${title}: ${expected(status, action, role)}`);
    }
    assert.deepEqual(answers, told);
  });

  async function bring(number: string, status: string): Promise<void> {
    const agent = stage().clientOf("artem");
    if (status === "cancelled") await stage().clientOf("anna").cancelCallback({ number });
    if (["calling", "done", "missed"].includes(status)) await agent.startCallback({ number });
    if (status === "done") await agent.completeCallback({ number });
    if (status === "missed") await agent.missCallback({ number });
  }

  async function clientOf(role: Role, receipt: Schemas["Receipt"]): Promise<Client> {
    if (role !== "receipt") return stage().clientOf(people[role]);
    return stage().clientOf({ token: (await stage().clientOf().openReceipt(receipt)).token });
  }
});

function act(client: Client, action: Action, { number, startsAt }: { number: string; startsAt: string }) {
  switch (action) {
    case "cancel":
      return client.cancelCallback({ number });
    case "rebook":
      return client.rebookCallback({ number, startsAt });
    case "start":
      return client.startCallback({ number });
    case "complete":
      return client.completeCallback({ number });
    case "miss":
      return client.missCallback({ number });
  }
}

async function outcomeOf(done: Promise<{ status: string }>): Promise<string> {
  try {
    return (await done).status;
  } catch (error) {
    assert.ok(error instanceof Problem);
    return `${error.status} ${error.code}`;
  }
}
