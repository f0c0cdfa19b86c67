import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@otklik/client";
import { sql } from "kysely";
import { openDatabase } from "../../../packages/server/database/open-database.ts";
import { freePort, newTestDatabase } from "../../servers/postgres.ts";
import { assertSoon } from "../../servers/stopwatch.ts";
import { startMailbox, type Mailbox } from "../stage/mailbox.ts";
import { aComplaint, onEveryStage, serverStage, type Stage } from "../stage/stage.ts";

const page = (stage: Stage) => `${stage.endpoint}/support`;

onEveryStage((stage) => {
  const mockPage = () =>
    stage().endpoint.includes("otklik.test") ? "https://shop.example/support" : page(stage());

  test("a widget learns whether receipts are mailed", async () => {
    assert.equal((await stage().clientOf().getSettings({})).mail, true);
  });

  test("any address is asked first, one that the operator's token vouches for is not", async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const asked = { number: receipt.number, address: "lidia@example.org", page: mockPage() };
    assert.equal((await stage().clientOf({ token }).mailReceipt(asked)).status, "confirmation-asked");
    const anna = stage().clientOf("anna");
    const own = await anna.createComplaint(aComplaint);
    const proven = { ...asked, number: own.receipt.number, address: "Anna@example.org" };
    assert.equal((await anna.mailReceipt(proven)).status, "on-its-way");
  });

  test("P13: nobody has another's receipt mailed, staff least of all", async () => {
    const { receipt } = await stage().clientOf("viktor").createComplaint(aComplaint);
    const other = await stage().clientOf().createComplaint(aComplaint);
    const { token } = await stage().clientOf().openReceipt(other.receipt);
    const asked = { number: receipt.number, address: "lidia@example.org", page: mockPage() };
    await assert.rejects(stage().clientOf("anna").mailReceipt(asked), { status: 404 });
    await assert.rejects(stage().clientOf({ token }).mailReceipt(asked), { status: 404 });
    await assert.rejects(stage().clientOf("artem").mailReceipt(asked), { status: 403 });
    await assert.rejects(stage().clientOf().mailReceipt(asked), { status: 401 });
  });

  test("P22: an address that could carry a second one, or a header, is none", async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const hostile = [
      "a@example.org\r\nBcc: b@example.org",
      "a@example.org,b@example.org",
      "a@example.org; b@example.org",
      '"a b"@example.org',
      "Lidia <a@example.org>",
      "a@example.org\u0000",
      "a@[127.0.0.1]",
      "a@localhost",
      "-a@example.org",
      "аnna@example.org",
      `${"a".repeat(300)}@example.org`,
    ];
    for (const address of hostile) {
      const asked = { number: receipt.number, address, page: mockPage() };
      await assert.rejects(
        stage().clientOf({ token }).mailReceipt(asked),
        (error) => [400, 422].includes((error as { status: number }).status),
        address,
      );
    }
  });
});

const databases: Record<string, () => Promise<NodeJS.ProcessEnv>> = {
  "server on PGlite": async () => ({ DATA_DIR: await mkdtemp(join(tmpdir(), "otklik-mail-")) }),
  "server on PostgreSQL": async () => ({ DATABASE_URL: await newTestDatabase() }),
};

for (const [name, database] of Object.entries(databases))
  describe(`mails of a ${name}`, () => {
    let stage: Stage;
    let mailbox: Mailbox;
    let environment: NodeJS.ProcessEnv;
    let turn = 0;

    before(async () => {
      environment = await database();
      mailbox = await startMailbox(await freePort());
      stage = await serve();
    });

    after(async () => {
      await stage.close();
      await mailbox.close();
      if (environment["DATA_DIR"]) await rm(environment["DATA_DIR"], { recursive: true });
    });

    const serve = () => serverStage({ ...environment, ...mailbox.environment });

    /** What the database says while no server has it: nothing is under way then, and PGlite takes one process only. */
    async function query(statement: string): Promise<Record<string, string>[]> {
      await stage.close();
      const { DATABASE_URL: connectionString, DATA_DIR: folder = "" } = environment;
      const database = await openDatabase(connectionString ? { connectionString } : { folder });
      const { rows } = await sql.raw<Record<string, string>>(statement).execute(database.kysely);
      await database.close();
      stage = await serve();
      return rows;
    }

    const newAddress = () => `lidia${++turn}@example.org`;

    async function asked(address = newAddress(), language = "ru") {
      const { receipt } = await stage.clientOf().createComplaint(aComplaint);
      const { token } = await stage.clientOf().openReceipt(receipt);
      const holder: Client = stage.clientOf({ token });
      const input = { number: receipt.number, address, page: page(stage), language };
      await holder.mailReceipt(input);
      return { receipt, holder, address, input };
    }

    /** The link of the mail that asks whose the address is. */
    async function confirmLink(address: string): Promise<string> {
      const [mail] = await mailbox.arrived(address);
      return mail?.links[0] ?? "";
    }

    const press = (url: string, body = "") =>
      fetch(url, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });

    test("P22: the first mail is one to one address, says nothing of anybody's, and opens nothing", async () => {
      const { receipt, address } = await asked();
      const [mail] = await mailbox.arrived(address);
      assert.ok(mail);
      assert.deepEqual(mail.to, [address]);
      const everything = [...mail.headers.values(), mail.text].join("\n");
      for (const told of [receipt.number, receipt.secret, aComplaint.words, "/support"])
        assert.ok(!everything.includes(told), told);
      assert.match(mail.text, /Горизонт Мобайл/);
      assert.equal(mail.headers.get("list-unsubscribe-post"), "List-Unsubscribe=One-Click");
    });

    test("a scanner that follows the links confirms nothing and blocks nothing", async () => {
      const { address } = await asked();
      const link = await confirmLink(address);
      for (const method of ["GET", "HEAD", "GET"]) assert.equal((await fetch(link, { method })).status, 200);
      for (const path of [`${link}/confirm`, `${link}/block`]) assert.equal((await fetch(path)).status, 404);
      const body = await (await fetch(link)).text();
      assert.match(body, /action="[^"]+&#47;confirm"|action="[^"]+\/confirm"/);
      assert.equal(mailbox.at(address).length, 1);
    });

    test("after it was confirmed the receipt comes, once, with a secret of its own that opens it", async () => {
      const { receipt, address } = await asked();
      const link = await confirmLink(address);
      assert.equal((await press(`${link}/confirm`)).status, 200);
      assert.equal((await press(`${link}/confirm`)).status, 200);
      const [, mail] = await mailbox.arrived(address, 2);
      const [, number, secret] = /#otklik-complaint=([\w-]+)\.([\w-]{22})/.exec(mail?.links[0] ?? "") ?? [];
      assert.equal(number, receipt.number);
      assert.notEqual(secret, receipt.secret);
      const { opens } = await stage.clientOf().openReceipt({ number: receipt.number, secret: secret ?? "" });
      assert.equal(opens, "complaint");
      await stage.clientOf().openReceipt(receipt);
      const guess = { number: receipt.number, secret: "A".repeat(22) };
      await assert.rejects(stage.clientOf().openReceipt(guess), { status: 404 });
      assert.equal(mailbox.at(address).length, 2);
    });

    test("an address that was proven by the operator's token gets the receipt at once", async () => {
      const anna = stage.clientOf("anna");
      const { receipt } = await anna.createComplaint(aComplaint);
      await anna.mailReceipt({ number: receipt.number, address: "anna@example.org", page: page(stage) });
      const [mail] = await mailbox.arrived("anna@example.org");
      assert.ok(mail?.links[0]?.includes(receipt.number));
    });

    test("P22: one click of whom it was not blocks the address for good, and nobody is told", async () => {
      const { address, holder, input } = await asked();
      const [mail] = await mailbox.arrived(address);
      const oneClick = /<([^>]+)>/.exec(mail?.headers.get("list-unsubscribe") ?? "")?.[1] ?? "";
      assert.equal((await press(oneClick, "List-Unsubscribe=One-Click")).status, 200);
      assert.equal((await press(`${mail?.links[0]}/confirm`)).status, 200);
      assert.equal((await holder.mailReceipt(input)).status, "confirmation-asked");
      const shouted = address.replace("lidia", "LIDIA");
      await holder.mailReceipt({ ...input, address: shouted });
      const other = await asked();
      await mailbox.arrived(other.address);
      assert.deepEqual([mailbox.at(address).length, mailbox.at(shouted).length], [1, 0]);
    });

    test("P22: an address gets five mails an hour, also where ten are asked for at once", async () => {
      const { address, holder, input } = await asked();
      const answers = await Promise.allSettled(Array.from({ length: 10 }, () => holder.mailReceipt(input)));
      const refusals = answers.flatMap((answer) =>
        answer.status === "rejected" ? [(answer.reason as { status: number }).status] : [],
      );
      assert.deepEqual(refusals, Array<number>(6).fill(429));
      assert.equal((await mailbox.arrived(address, 5)).length, 5);
    });

    test("a page that is not the operator's is not linked to", async () => {
      const { holder, input } = await asked();
      for (const elsewhere of ["https://evil.example/support", `${stage.endpoint}.evil.example/`])
        await assert.rejects(holder.mailReceipt({ ...input, page: elsewhere }), { status: 422 });
    });

    test("a link that nobody was given, and one of another operator, lead to the same page", async () => {
      const { address } = await asked();
      const link = new URL(await confirmLink(address));
      const token = link.pathname.split("/").at(-1) ?? "";
      const pages = await Promise.all(
        [`/mail/gorizont/${"A".repeat(32)}`, `/mail/stepnet/${token}`, "/mail/nobody/x"].map((path) =>
          fetch(`${stage.endpoint}${path}`),
        ),
      );
      assert.deepEqual(
        pages.map(({ status }) => status),
        [404, 404, 404],
      );
    });

    test("P33: while the mail server refuses, asking is answered at once; the mail comes later under the same id", async () => {
      const { address } = await assertSoon(
        () => {
          mailbox.refuse(451);
          return asked();
        },
        { control: asked, within: 3000 },
      );
      const refused = await mailbox.refused(address);
      mailbox.refuse(undefined);
      stage.advance(60_000);
      await asked();
      const [mail] = await mailbox.arrived(address);
      assert.match(mail?.headers.get("message-id") ?? "", /^<[0-9a-f-]{36}@gorizont.example>$/);
      assert.equal(mail?.headers.get("message-id"), refused.headers.get("message-id"));
      assert.equal(mailbox.at(address).length, 1);
    });

    test("her data tell of the mails, and erasing forgets the address and the mailed secret", async () => {
      const { receipt } = await stage.clientOf().createFeedback({ words: "Slow." });
      const { token } = await stage.clientOf().openReceipt(receipt);
      const holder = stage.clientOf({ token });
      const address = newAddress();
      await holder.mailReceipt({ number: receipt.number, address, page: page(stage) });
      await press(`${await confirmLink(address)}/confirm`);
      const [, mail] = await mailbox.arrived(address, 2);
      const [, secret = ""] = /\.([\w-]{22})/.exec(mail?.links[0] ?? "") ?? [];
      const { cases } = await holder.exportMyData();
      assert.deepEqual(
        cases[0]?.mails?.map(({ kind }) => kind),
        ["confirmation", "receipt"],
      );
      await holder.eraseMyData();
      await assert.rejects(stage.clientOf().openReceipt({ number: receipt.number, secret }), { status: 404 });
    });

    test("P22: the operator's budget of a day is a hard stop", async () => {
      await query("update mail_budgets set mails = 2000 where operator_id = 'gorizont'");
      await assert.rejects(asked(), { status: 429 });
      await query("delete from mail_budgets");
      await asked();
    });

    test("nothing that opens anything is stored, and no address once it is not needed", async () => {
      const { address, receipt } = await asked();
      const link = await confirmLink(address);
      await press(`${link}/confirm`);
      const [, mail] = await mailbox.arrived(address, 2);
      const secret = /\.([\w-]{22})/.exec(mail?.links[0] ?? "")?.[1] ?? "";
      const rows = await query(
        "select coalesce(string_agg(t::text, ''), '') as all from (select row(m.*)::text from mails m union all select row(l.*)::text from mail_links l union all select row(s.*)::text from mailed_secrets s) t",
      );
      const stored = rows[0]?.["all"] ?? "";
      assert.ok(stored.includes(receipt.number), "nothing of the mail is stored");
      for (const text of [secret, link.split("/").at(-1) ?? "", address])
        for (const form of [text, Buffer.from(text).toString("hex")]) assert.ok(!stored.includes(form), text);
    });
  });
