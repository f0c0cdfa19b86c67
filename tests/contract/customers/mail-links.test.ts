import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort, newTestDatabase } from "../../servers/postgres.ts";
import { startMailbox, type Mailbox } from "../stage/mailbox.ts";
import { aComplaint, serverStage, type Stage } from "../stage/stage.ts";

const hour = 3_600_000;
const day = 24 * hour;

let stage: Stage;
let mailbox: Mailbox;
let owner: pg.Client;
let turn = 0;

before(async () => {
  const connectionString = await newTestDatabase();
  mailbox = await startMailbox(await freePort());
  stage = await serverStage({ DATABASE_URL: connectionString, ...mailbox.environment });
  owner = new pg.Client({ connectionString });
  await owner.connect();
});

after(async () => {
  await owner.end();
  await stage.close();
  await mailbox.close();
});

/** Asks for a receipt's mail, and gives where it goes and the link in the mail that asks whose the address is. */
async function asked() {
  const { receipt } = await stage.clientOf().createFeedback({ words: "Slow." });
  const { token } = await stage.clientOf().openReceipt(receipt);
  const holder = stage.clientOf({ token });
  const address = `anton${++turn}@example.org`;
  await holder.mailReceipt({ number: receipt.number, address, page: `${stage.endpoint}/support` });
  const [mail] = await mailbox.arrived(address);
  const link = mail?.links[0] ?? "";
  return { address, holder, link };
}

/** The status of the page that a link leads to. */
const look = async (link: string) => (await fetch(link)).status;
const press = async (link: string, step: "confirm" | "block") =>
  (await fetch(`${link}/${step}`, { method: "POST" })).status;

/** Waits until the server has sent whatever it has to. */
async function allSent(): Promise<void> {
  await mailbox.arrived((await asked()).address);
  for (;;) {
    const { rowCount } = await owner.query("select from mails where status = 'waiting'");
    if (rowCount === 0) return;
    await pause(20);
  }
}

test("a button that is pressed many times at once sends one receipt", async () => {
  const { address, link } = await asked();
  const statuses = await Promise.all(Array.from({ length: 8 }, () => press(link, "confirm")));
  assert.deepEqual(new Set(statuses), new Set([200]));
  await mailbox.arrived(address, 2);
  await allSent();
  assert.equal(mailbox.at(address).length, 2);
});

test("a mail that came is confirmed also where the server did not live to note that it was sent", async () => {
  const { address, link } = await asked();
  await allSent();
  await owner.query("update mails set status = 'waiting', sent_at = null where address = $1", [address]);
  assert.equal(await press(link, "confirm"), 200);
  await mailbox.arrived(address, 2);
  stage.advance(hour);
  await allSent();
  assert.equal(mailbox.at(address).length, 2);
});

test("who blocks the address while its receipt waits to be sent does not get it", async () => {
  const { address, link } = await asked();
  mailbox.refuse(451);
  assert.equal(await press(link, "confirm"), 200);
  await mailbox.refused(address);
  assert.equal(await press(link, "block"), 200);
  const { rows } = await owner.query<{ address: string | null; status: string }>(
    "select address, status from mails where kind = 'receipt' order by id desc limit 1",
  );
  assert.deepEqual(rows, [{ address: null, status: "failed" }]);
  mailbox.refuse(undefined);
  stage.advance(hour);
  await allSent();
  assert.equal(mailbox.at(address).length, 1);
});

test("erasing what a mail was about ends its link, and the mail that still waits", async () => {
  const { holder, address, link } = await asked();
  mailbox.refuse(451);
  assert.equal(await press(link, "confirm"), 200);
  await mailbox.refused(address);
  await holder.eraseMyData();
  assert.equal(await look(link), 404);
  mailbox.refuse(undefined);
  stage.advance(hour);
  await allSent();
  assert.equal(mailbox.at(address).length, 1);
});

test("an address can be confirmed for a day, and blocked for a week", async () => {
  const [early, late, over] = [await asked(), await asked(), await asked()];
  stage.advance(day - hour);
  assert.equal(await press(early.link, "confirm"), 200);
  assert.equal((await mailbox.arrived(early.address, 2)).length, 2);
  stage.advance(2 * hour);
  assert.equal(await look(late.link), 404);
  assert.equal(await press(late.link, "confirm"), 404);
  stage.advance(6 * day - 2 * hour);
  assert.equal(await press(late.link, "block"), 200);
  stage.advance(2 * hour);
  assert.equal(await press(over.link, "block"), 404);
  const { rowCount } = await owner.query("select from blocked_addresses");
  assert.equal(rowCount, 2);
  await allSent();
  assert.equal(mailbox.at(late.address).length, 1);
});

test("a complaint's receipt is mailed to another person's address only after it was confirmed", async () => {
  const anna = stage.clientOf("anna");
  const { receipt } = await anna.createComplaint(aComplaint);
  const address = "not-anna@example.org";
  const input = { number: receipt.number, address, page: `${stage.endpoint}/support` };
  assert.equal((await anna.mailReceipt(input)).status, "confirmation-asked");
  const [mail] = await mailbox.arrived(address);
  assert.ok(mail && !mail.text.includes(receipt.number));
});
