import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@otklik/client";
import { listen } from "../stage/live-stream.ts";
import { newPhone } from "../stage/phones.ts";
import { aComplaint, onEveryStage } from "../stage/stage.ts";

onEveryStage((stage) => {
  const notFound = (error: unknown) => error instanceof Problem && error.code === "not-found";
  const filed = () => stage().clientOf().createComplaint(aComplaint);
  const numbersOf = async (person: "anna" | "viktor") => {
    const { items } = await stage().clientOf(person).listComplaints({ limit: 100 });
    return items.map(({ number }) => number);
  };

  test("a complaint of nobody's becomes hers by its receipt, and its timeline says so", async () => {
    const { receipt } = await filed();
    const anna = stage().clientOf("anna");
    assert.deepEqual(await anna.claimReceipt(receipt), { number: receipt.number, opens: "complaint" });
    assert.ok((await numbersOf("anna")).includes(receipt.number));
    const { timeline } = await anna.getComplaint({ number: receipt.number });
    assert.deepEqual(
      timeline.map(({ type }) => type),
      ["complaint.received", "complaint.claimed"],
    );
    const seenByStaff = await stage().clientOf("artem").getComplaint({ number: receipt.number });
    assert.notEqual(seenByStaff.customer?.name, null);
  });

  test("what was written before she claimed it stays as it was, and what comes after reaches her live", async () => {
    const { receipt, complaint } = await filed();
    const stream = await listen(stage(), await stage().tokenOf("anna"));
    await stage().clientOf("anna").claimReceipt(receipt);
    assert.equal((await stream.next()).type, "complaint.claimed");
    const text = "We are on our way.";
    await stage().clientOf("artem").addComplaintMessage({ number: receipt.number, words: text });
    assert.equal((await stream.next()).type, "complaint.answered");
    stream.leave();
    const { timeline } = await stage().clientOf("anna").getComplaint({ number: receipt.number });
    assert.deepEqual(timeline[0], complaint.timeline[0]);
  });

  test("claiming what is hers already changes nothing", async () => {
    const { receipt } = await filed();
    const anna = stage().clientOf("anna");
    const first = await anna.claimReceipt(receipt);
    assert.deepEqual(await anna.claimReceipt(receipt), first);
    const own = await anna.createComplaint(aComplaint);
    await anna.claimReceipt(own.receipt);
    assert.equal((await anna.getComplaint({ number: receipt.number })).timeline.length, 2);
    assert.equal((await anna.getComplaint({ number: own.receipt.number })).timeline.length, 1);
  });

  test("P13: what is somebody else's, a wrong secret and an unknown number answer alike", async () => {
    const { receipt } = await filed();
    await stage().clientOf("viktor").claimReceipt(receipt);
    const unclaimed = (await filed()).receipt;
    const anna = stage().clientOf("anna");
    const refusals = [
      receipt,
      { ...unclaimed, secret: "A".repeat(22) },
      { ...receipt, number: "0000-0000-0" },
    ];
    for (const refused of refusals) await assert.rejects(anna.claimReceipt(refused), notFound);
    assert.ok((await numbersOf("viktor")).includes(receipt.number));
    assert.ok(!(await numbersOf("anna")).includes(unclaimed.number));
  });

  test("the receipt still opens what was claimed", async () => {
    const { receipt } = await filed();
    await stage().clientOf("anna").claimReceipt(receipt);
    const { token } = await stage().clientOf().openReceipt(receipt);
    const { number } = receipt;
    assert.equal((await stage().clientOf({ token }).getComplaint({ number })).number, number);
  });

  test("a callback and a feedback are claimed in the same way", async () => {
    const anna = stage().clientOf("anna");
    const { items } = await anna.listCallbackSlots();
    const startsAt = items.at(-1)?.startsAt ?? "";
    const booked = await stage()
      .clientOf()
      .createCallback({ topic: "network", phone: newPhone(), startsAt, consentVersion: "2026-01" });
    const said = await stage().clientOf().createFeedback({ scale: "csat", score: 5 });
    assert.equal((await anna.claimReceipt(booked.receipt)).opens, "callback");
    assert.equal((await anna.claimReceipt(said.receipt)).opens, "feedback");
    const { timeline } = await anna.getCallback({ number: booked.receipt.number });
    assert.equal(timeline.at(-1)?.type, "callback.claimed");
    assert.equal((await anna.getFeedback({ number: said.receipt.number })).number, said.receipt.number);
  });

  test("an employee who is no customer claims nothing, nor does a stranger", async () => {
    const { receipt } = await filed();
    await assert.rejects(stage().clientOf("elena").claimReceipt(receipt), { status: 403 });
    await assert.rejects(stage().clientOf().claimReceipt(receipt), { status: 401 });
  });
});
