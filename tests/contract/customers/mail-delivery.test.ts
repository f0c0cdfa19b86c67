import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../../../packages/server/database/open-database.ts";
import { purgeExpired } from "../../../packages/server/process/purge-expired.ts";
import { asOperator, type Transaction } from "../../../packages/server/database/transactions.ts";
import {
  MailDelivery,
  type MailFault,
  PermanentFailure,
} from "../../../packages/server/mail/mail-delivery.ts";
import { factsOfFault } from "../../../packages/server/process/fault-facts.ts";
import { queueMail, recipientHash } from "../../../packages/server/mail/mail-table.ts";
import type { Operator } from "../../../packages/server/operators/operator.ts";
import { readOperators } from "../../../packages/server/operators/read-operators.ts";
import { newTestDatabase } from "../../servers/postgres.ts";

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

const databases: Record<string, () => Promise<Database>> = {
  PGlite: async () => {
    const folder = await mkdtemp(join(tmpdir(), "otklik-delivery-"));
    const database = await openDatabase({ folder });
    const close = async () => {
      await database.close();
      await rm(folder, { recursive: true });
    };
    return { ...database, close };
  },
  PostgreSQL: async () => openDatabase({ connectionString: await newTestDatabase() }),
};

for (const [name, open] of Object.entries(databases))
  describe(`the delivery of mails on ${name}`, () => {
    let database: Database;
    let operator: Operator;
    let now = new Date();

    before(async () => {
      database = await open();
      const folder = fileURLToPath(new URL("../../../examples/operators/", import.meta.url));
      const operators = await readOperators(folder, ["http://127.0.0.1"]);
      operator = operators.find((each) => each.operator === "gorizont") ?? assert.fail();
    });

    after(() => database.close());

    const inside = <Result>(work: (transaction: Transaction) => Promise<Result>) =>
      asOperator(database.kysely, operator.operator, work);

    /** Queues a mail to an address of its own, and gives the address. */
    async function queued(of = operator): Promise<string> {
      const address = `${randomUUID()}@example.org`;
      const theCase = { caseKind: "complaint", caseId: randomUUID(), number: "GM-1" } as const;
      const words = { kind: "confirmation", language: "en", page: "https://gorizont.example/" } as const;
      const mail = { operatorId: of.operator, ...theCase, ...words, address };
      await inside((transaction) => queueMail(transaction, of, { mail, now }));
      return address;
    }

    const mailTo = (address: string) =>
      inside((transaction) =>
        transaction
          .selectFrom("mails")
          .selectAll()
          .where("recipientHash", "=", recipientHash(address))
          .executeTakeFirst(),
      );

    /** Lets a process send at most one mail, and gives the ids under which it has tried to. */
    async function tryOne(
      fault?: Error,
      { of = operator, told = [] as MailFault[] } = {},
    ): Promise<string[]> {
      const ids: string[] = [];
      const delivery = new MailDelivery({
        kysely: database.kysely,
        operators: [of],
        publicUrl: "http://127.0.0.1",
        clock: () => now,
        onFault: (mailFault) => told.push(mailFault),
        send: ({ id }) => {
          ids.push(id);
          return fault ? Promise.reject(fault) : Promise.resolve();
        },
      });
      delivery.start();
      await delivery.stop();
      return ids;
    }

    test("what is not taken is tried with growing pauses under one id, and given up after a day", async () => {
      const address = await queued();
      const begun = now.getTime();
      const ids: string[] = [];
      const pauses: number[] = [];
      while (ids.length < 50) {
        ids.push(...(await tryOne(new Error("Not now."))));
        const mail = await mailTo(address);
        if (mail?.status !== "waiting") break;
        assert.equal(mail.address, address);
        pauses.push((mail.dueAt.getTime() - now.getTime()) / second);
        now = new Date(mail.dueAt.getTime() - 1);
        assert.deepEqual(await tryOne(), [], "it was tried before its time");
        now = mail.dueAt;
      }
      assert.deepEqual(pauses.slice(0, 12), [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600]);
      assert.equal(ids.length, pauses.length + 1);
      assert.equal(new Set(ids).size, 1);
      const waited = now.getTime() - begun;
      assert.ok(waited > day && waited <= day + hour, String(waited));
      const mail = await mailTo(address);
      assert.deepEqual([mail?.status, mail?.address], ["failed", null]);
      now = new Date(now.getTime() + day);
      assert.deepEqual(await tryOne(), []);
    });

    test("what is refused for good is tried once, and its address forgotten", async () => {
      const address = await queued();
      assert.equal((await tryOne(new PermanentFailure("refused"))).length, 1);
      const mail = await mailTo(address);
      assert.deepEqual([mail?.status, mail?.address], ["failed", null]);
      now = new Date(now.getTime() + day);
      assert.deepEqual(await tryOne(), []);
    });

    test("it is told whether a mail was not taken, or the database had none to give", async () => {
      const told: MailFault[] = [];
      await queued();
      const refusal = new PermanentFailure("refused");
      await tryOne(refusal, { told });
      assert.deepEqual(told, [{ kind: "sending", fault: refusal }]);
      // No text in the database can hold this character.
      await tryOne(undefined, { told, of: { ...operator, operator: "\0" } });
      assert.deepEqual(
        told.map(({ kind, fault }) => [kind, factsOfFault(fault).code]),
        [
          ["sending", undefined],
          ["round", "22021"],
        ],
      );
    });

    test("each mail is sent by one process, however many look for some at once", async () => {
      for (let count = 0; count < 8; count++) await queued();
      const ids: string[] = [];
      for (let round = 0; round < 8; round++)
        ids.push(...(await Promise.all(Array.from({ length: 4 }, () => tryOne()))).flat());
      assert.deepEqual([ids.length, new Set(ids).size], [8, 8]);
    });

    test("an address that is never confirmed is forgotten after a day, and its mail after a month", async () => {
      const address = await queued();
      const sent = now.getTime();
      await tryOne();
      const purgedAfter = async (time: number) => {
        await purgeExpired(database.kysely, [operator.operator], new Date(sent + time));
        return mailTo(address);
      };
      assert.equal((await purgedAfter(day - hour))?.address, address);
      const forgotten = await purgedAfter(day + hour);
      assert.deepEqual([forgotten?.status, forgotten?.address], ["sent", null]);
      const links = () =>
        inside((transaction) => transaction.selectFrom("mailLinks").select("mailId").execute());
      const hasLink = async () => (await links()).some(({ mailId }) => mailId === forgotten?.id);
      await purgedAfter(7 * day - hour);
      assert.ok(await hasLink());
      await purgedAfter(7 * day + hour);
      assert.ok(!(await hasLink()));
      assert.ok(await purgedAfter(30 * day - hour));
      assert.equal(await purgedAfter(30 * day + hour), undefined);
    });

    test("an operator that allows itself no mail a day sends none", async () => {
      now = new Date(now.getTime() + 40 * day);
      await assert.rejects(queued({ ...operator, mail: { perDay: 0 } }), { status: 429 });
      await assert.doesNotReject(queued({ ...operator, mail: { perDay: 1 } }));
      await assert.rejects(queued({ ...operator, mail: { perDay: 1 } }), { status: 429 });
    });
  });
