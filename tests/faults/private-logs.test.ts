import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { listen } from "../contract/stage/live-stream.ts";
import { exchange } from "./stage/raw-socket.ts";
import { startPostgres, type TestPostgres } from "../servers/postgres.ts";
import { launch, type ServerProcess, tokenOf } from "./stage/server-process.ts";

const secrets = {
  words: "Zvonimir cannot call his grandmother",
  message: "Her name is Wilhelmina",
  email: "zvonimir.private@example.org",
  phone: "+7 701 555 0199",
  key: "idempotency-key-of-zvonimir",
};

/** A whole life of a complaint, and all that can go wrong in it; gives what must not be told of it. */
async function live(server: ServerProcess, postgres: TestPostgres): Promise<Record<string, string>> {
  const { words, email, phone, key: idempotencyKey, message: text } = secrets;
  const person = await tokenOf(server.url, "viktor");
  const viktor = server.clientOf({ token: person });
  const complaint = { topic: "network", words, email, phone, consentVersion: "2026-01" };
  const { receipt } = await viktor.createComplaint(complaint, { idempotencyKey });
  const { number, secret } = receipt;
  await assert.rejects(viktor.createComplaint({ ...complaint, topic: "shops" }, { idempotencyKey }));
  await assert.rejects(viktor.createComplaint({ ...complaint, topic: words, email: `${email}@@` }));
  await assert.rejects(server.clientOf().openReceipt({ number, secret: "A".repeat(22) }));
  await assert.rejects(server.clientOf({ token: `${person}x` }).getMe());
  const { token } = await server.clientOf().openReceipt(receipt);
  const stream = await listen({ endpoint: server.url, fetch: globalThis.fetch }, token);
  await server.clientOf({ token }).addComplaintMessage({ number, words: text });
  await stream.next();
  stream.leave();
  await fetch(`${server.url}/v1/pk_gorizont/complaints/${number}?token=${token}&email=${email}`);
  await fetch(`${server.url}/${number}/%FF?${token}`);
  await exchange(server.url, `POST /${token} HTTP/1.1\r\nHost: ${email}\r\nX-A: ${secret}\0\r\n\r\n`);
  const half = `POST /v1/pk_gorizont/receipts HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900`;
  await exchange(server.url, `${half}\r\n\r\n${JSON.stringify(complaint)}`, { hangUp: true });
  await refuseTexts(postgres);
  await assert.rejects(viktor.createComplaint(complaint), { status: 500 });
  await postgres.pause();
  await assert.rejects(viktor.createComplaint(complaint), { status: 503 });
  await assert.rejects(server.clientOf({ token }).getComplaint({ number }), { status: 503 });
  return { ...secrets, number, secret, token, signature: person.split(".")[2] ?? person };
}

/** Breaks the database so that it quotes in its error what a customer wrote. */
async function refuseTexts({ url }: TestPostgres): Promise<void> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  await database.query("drop trigger complaint_stems_noted on complaints");
  await database.query("alter table complaints alter words type integer using 0");
  await database.end();
}

for (const level of ["info", "trace"]) {
  test(`P8: logs at level ${level} tell of every request and nothing that is private`, async (context) => {
    const postgres = await startPostgres();
    context.after(postgres.stop);
    const server = await launch({ DATABASE_URL: postgres.url, OTKLIK_LOG_LEVEL: level }, context);
    await server.ready;
    const told = await live(server, postgres);
    server.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    await postgres.resume();
    const log = server.printed();
    assert.match(log, /"route":"\/v1\/:site\/complaints\/:number\/messages","status":201/);
    assert.match(log, /database-away/);
    for (const [name, secret] of Object.entries(told))
      assert.ok(!log.includes(secret), `${name} is in the log`);
    const phrases = secrets.words.split(" ").concat("example.org", "555 0199");
    for (const phrase of phrases.filter(({ length }) => length > 6)) assert.ok(!log.includes(phrase), phrase);
  });
}
