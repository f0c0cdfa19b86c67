import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Problem, type Client } from "@otklik/client";
import { whileOpen } from "../contract/stage/hours.ts";
import { startIdentityProvider, type IdentityProvider } from "../contract/stage/identity-provider.ts";
import { newPhone } from "../contract/stage/phones.ts";
import { onServers, serverStage, type Stage } from "../contract/stage/stage.ts";
import { newTestDatabase } from "../servers/postgres.ts";

/** What came of all that was tried at once: how often each outcome. */
async function outcomesOf(tries: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status, ...settled } of await Promise.allSettled(tries)) {
    const reason = "reason" in settled ? (settled.reason as Problem).code : status;
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

function booking(stage: Stage, startsAt: string, phone = newPhone()): Promise<unknown> {
  const wish = { topic: "network", phone, startsAt, consentVersion: "2026-01" };
  return stage.clientOf().createCallback(wish);
}

test("P30: of 200 customers at once three get the three places of a slot", async (context) => {
  const stage = await serverStage({ DATABASE_URL: await newTestDatabase() });
  context.after(() => stage.close());
  const [, { startsAt } = { startsAt: "" }] = await whileOpen(stage);
  const tries = Array.from({ length: 200 }, () => booking(stage, startsAt));
  assert.deepEqual(await outcomesOf(tries), { fulfilled: 3, "slot-taken": 197 });
  const { items } = await stage.clientOf("artem").listCallbacks({ limit: 100 });
  assert.equal(items.filter((item) => item.startsAt === startsAt).length, 3);
});

test("P30: customers who change slots with one another all at once neither wait for ever nor lose a place", async (context) => {
  const stage = await serverStage({ DATABASE_URL: await newTestDatabase() });
  context.after(() => stage.close());
  const slots = (await whileOpen(stage)).slice(10, 14).map(({ startsAt }) => startsAt);
  const holders = [];
  for (const startsAt of slots.flatMap((slot) => [slot, slot])) {
    const wish = { topic: "network", phone: newPhone(), startsAt, consentVersion: "2026-01" };
    const { receipt } = await stage.clientOf().createCallback(wish);
    const { token } = await stage.clientOf().openReceipt(receipt);
    holders.push({ client: stage.clientOf({ token }), number: receipt.number });
  }
  for (let round = 0; round < 5; round++) {
    const moves = holders.map(({ client, number }, index) =>
      client.rebookCallback({ number, startsAt: slots[(index + round) % slots.length] ?? "" }),
    );
    const { fulfilled = 0, "slot-taken": taken = 0 } = await outcomesOf(moves);
    assert.equal(fulfilled + taken, holders.length);
  }
  const { items } = await stage.clientOf("artem").listCallbacks({ limit: 100 });
  const free = (await stage.clientOf().listCallbackSlots()).items.map(({ startsAt }) => startsAt);
  for (const slot of slots) {
    const booked = items.filter(({ startsAt }) => startsAt === slot).length;
    assert.ok(booked <= 3);
    assert.equal(free.includes(slot), booked < 3, `${booked} are booked`);
  }
});

onServers((stage) => {
  test("P23: 30 wishes for one number at once are one open callback", async () => {
    const slots = await whileOpen(stage());
    const phone = newPhone();
    const tries = slots.slice(20, 50).map(({ startsAt }) => booking(stage(), startsAt, phone));
    assert.deepEqual(await outcomesOf(tries), { fulfilled: 1, "callback-open": 29 });
  });

  test("P30: ideas that are proposed at once get each a number of its own, without a gap", async () => {
    const employee = stage().clientOf("elena");
    const { total } = await employee.getIdeaFigures();
    const tries = Array.from({ length: 30 }, (_, index) =>
      employee.createIdea({ step: "use", title: `At once, ${index}.` }),
    );
    const numbers = (await Promise.all(tries)).map(({ number }) => Number(number)).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: 30 }, (_, index) => total + 1 + index),
    );
  });
});

const people = 40;
let provider: IdentityProvider;
before(async () => {
  provider = await startIdentityProvider();
});
after(() => provider.close());

onServers(
  (stage) => {
    test(`P30: ${people} × ${people} votes at once are counted exactly, also where half are taken back`, async () => {
      const employees = await Promise.all(
        Array.from({ length: people }, async (_, index) => {
          const claims = { sub: `employee-${index}`, roles: ["employee"] };
          return stage().clientOf({ token: await provider.token({ claims }) });
        }),
      );
      const [first] = employees;
      assert.ok(first);
      const numbers: string[] = [];
      for (let index = 0; index < people; index++)
        numbers.push((await first.createIdea({ step: "use", title: `Idea ${index}.` })).number);
      const votesOf = async (number: string) => (await first.getIdea({ number })).votes;
      /** Everybody at once, and all at the same idea. */
      const everybody = (
        ideas: string[],
        act: (employee: Client, number: string, own: number) => Promise<unknown>,
      ) =>
        Promise.all(
          employees.map(async (employee, own) => {
            for (const number of ideas) await act(employee, number, own);
          }),
        );
      await everybody(numbers, (employee, number) => employee.voteForIdea({ number }));
      for (const number of numbers) assert.equal(await votesOf(number), people);
      // Whoever votes again has voted; every second one takes the vote back meanwhile.
      const some = numbers.slice(0, 10);
      await everybody(some, (employee, number, own) =>
        own % 2 ? employee.withdrawVote({ number }) : employee.voteForIdea({ number }),
      );
      for (const number of some) assert.equal(await votesOf(number), people / 2);
    });
  },
  () => Promise.resolve(provider.environment),
);
