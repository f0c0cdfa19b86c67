import assert from "node:assert/strict";
import { test } from "node:test";
import { startMailbox } from "../contract/stage/mailbox.ts";
import { aComplaint } from "../contract/stage/stage.ts";
import { assertSoon } from "../servers/stopwatch.ts";
import { freePort, newTestDatabase } from "../servers/postgres.ts";
import { launch } from "./stage/server-process.ts";

test("P33: a mail that could not be sent survives kill -9, is told to no log, and comes when the mail server is back", async (context) => {
  const DATABASE_URL = await newTestDatabase();
  const port = await freePort();
  const mailbox = await startMailbox(port);
  context.after(mailbox.close);
  const dead = `smtp://127.0.0.1:${await freePort()}`;
  const environment = { ...mailbox.environment, DATABASE_URL, OTKLIK_LOG_LEVEL: "trace" };
  const first = await launch({ ...environment, SMTP_URL: dead }, context);
  await first.ready;
  const { receipt } = await first.clientOf().createComplaint(aComplaint);
  const { token } = await first.clientOf().openReceipt(receipt);
  const address = "zvonimir.private@example.org";
  const holder = first.clientOf({ token });
  const ask = () => holder.mailReceipt({ number: receipt.number, address, page: `${first.url}/support` });
  await assertSoon(ask, { control: () => first.clientOf().createComplaint(aComplaint), within: 2000 });
  while (!first.printed().includes("a mail was not sent"))
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(first.printed(), /"kind":"sending","error":"Error","code":"\w+","msg":"a mail was not sent"/);
  first.kill("SIGKILL");
  await first.ended;
  const second = await launch(environment, context);
  await second.ready;
  const [mail] = await mailbox.arrived(address);
  assert.ok(mail, "the mail did not come");
  assert.ok(!(first.printed() + second.printed()).includes("zvonimir"));
});
