import assert from "node:assert/strict";
import { test } from "node:test";
import { pages, Problem } from "@otklik/client";
import type { Input } from "@otklik/openapi";
import { whileClosed, whileOpen } from "../stage/hours.ts";
import { newPhone } from "../stage/phones.ts";
import { onEveryStage } from "../stage/stage.ts";

const minute = 60_000;

onEveryStage((stage) => {
  const problem = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

  /** Books the slot of that place in the list, and gives it with a client that holds the receipt. */
  async function booked(place = 0, more: Partial<Input<"createCallback">> = {}) {
    const slots = await whileOpen(stage());
    const { startsAt = "" } = slots[place] ?? {};
    const wish = { topic: "billing", phone: newPhone(), startsAt, consentVersion: "2026-01", ...more };
    const { callback, receipt } = await stage().clientOf().createCallback(wish);
    const { token, opens } = await stage().clientOf().openReceipt(receipt);
    assert.equal(opens, "callback");
    return {
      callback,
      number: receipt.number,
      startsAt,
      slots,
      receipt,
      holder: stage().clientOf({ token }),
    };
  }

  /** Moves the clock into the slot of a callback. */
  const untilDue = (startsAt: string) => stage().advanceTo(Date.parse(startsAt) + minute);

  test("a stranger books a slot and gets a number, a receipt and a promise that runs until its end", async () => {
    const { callback, startsAt } = await booked(0, { phone: "8 (900) 999-99-99", words: "Charged twice." });
    assert.equal(callback.phone, "+79009999999");
    assert.deepEqual([callback.kind, callback.status, callback.startsAt], ["slot", "booked", startsAt]);
    assert.equal(Date.parse(callback.endsAt) - Date.parse(startsAt), 30 * minute);
    assert.deepEqual(callback.promise, { calledAt: null, state: "running" });
    assert.deepEqual(
      callback.timeline.map(({ type, words, details }) => [type, words, details]),
      [["callback.booked", "Charged twice.", { startsAt }]],
    );
  });

  test("slots lie in the opening hours of the operator's zone, and none begins sooner than its notice", async () => {
    const slots = await whileOpen(stage());
    const now = Date.parse((await booked(5)).callback.bookedAt);
    assert.ok(slots.length > 100);
    for (const { startsAt, endsAt } of slots) {
      const hour = (Date.parse(startsAt) / 3_600_000 + 3) % 24;
      assert.ok(hour >= 8 && hour <= 21.5, startsAt);
      assert.equal(Date.parse(endsAt) - Date.parse(startsAt), 30 * minute);
    }
    assert.ok(Date.parse(slots[0]?.startsAt ?? "") >= now);
  });

  test("the last place of a slot is given once, and comes back when a call is cancelled", async () => {
    const { startsAt, number, holder } = await booked(20);
    const wish = () => ({ topic: "billing", phone: newPhone(), startsAt, consentVersion: "2026-01" });
    const book = () => stage().clientOf().createCallback(wish());
    await book();
    await book();
    await assert.rejects(book(), problem("slot-taken"));
    const isListed = async () =>
      (await stage().clientOf().listCallbackSlots()).items.some((slot) => slot.startsAt === startsAt);
    assert.equal(await isListed(), false);
    assert.equal((await holder.cancelCallback({ number })).status, "cancelled");
    assert.equal(await isListed(), true);
    await book();
    await assert.rejects(book(), problem("slot-taken"));
  });

  test("a number has one open callback at most, however it is written", async () => {
    const { holder, number, slots } = await booked(30, { phone: "+7 901 000-00-01" });
    const again = {
      ...{ topic: "network", phone: "89010000001", consentVersion: "2026-01" },
      startsAt: slots[31]?.startsAt ?? "",
    };
    await assert.rejects(stage().clientOf().createCallback(again), {
      code: "callback-open",
      detail: "This number has one open call at a time. Open that one to change it.",
    });
    await holder.cancelCallback({ number });
    assert.equal((await stage().clientOf().createCallback(again)).callback.status, "booked");
  });

  test("P23: a number is called three times a day at most", async () => {
    const phone = newPhone();
    for (let time = 0; time < 3; time++) {
      const { holder, number } = await booked(40 + time, { phone });
      await holder.cancelCallback({ number });
    }
    await assert.rejects(booked(44, { phone }), problem("callback-limit"));
  });

  for (const phone of [
    "+7 900 12",
    "+1 202 555 0142",
    "8 800 200 00 00",
    "+7 900 000 00 00 0",
    "((((((((",
    "112112",
  ]) {
    test(`P23: ${phone} is no number to call`, async () => {
      await assert.rejects(booked(0, { phone }), (error: unknown) => {
        assert.ok(error instanceof Problem);
        assert.deepEqual(
          error.errors.map(({ pointer }) => pointer),
          ["/phone"],
        );
        return true;
      });
    });
  }

  test("a time that is no slot is refused, and one that can no longer be booked is taken", async () => {
    await assert.rejects(booked(0, { startsAt: "2099-01-01T00:07:00Z" }), problem("input-invalid"));
    const [slot] = await whileOpen(stage());
    untilDue(slot?.startsAt ?? "");
    await assert.rejects(booked(0, { startsAt: slot?.startsAt ?? "" }), problem("slot-taken"));
  });

  test("an unknown topic and an outdated consent are pointed at", async () => {
    await assert.rejects(booked(0, { topic: "weather", consentVersion: "1999" }), (error: unknown) => {
      assert.ok(error instanceof Problem);
      const faults = error.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
      assert.deepEqual(faults, ["/consentVersion outdated", "/topic unknown-value"]);
      return true;
    });
  });

  test("after hours a message is answered by a call after the next opening", async () => {
    const opensAt = await whileClosed(stage());
    const message = { topic: "network", phone: newPhone(), words: "No signal.", consentVersion: "2026-01" };
    const { callback } = await stage().clientOf().createCallback(message);
    assert.deepEqual([callback.kind, callback.startsAt], ["message", opensAt]);
    assert.equal(Date.parse(callback.endsAt) - Date.parse(opensAt), 120 * minute);
    assert.equal(callback.timeline[0]?.type, "callback.message-left");
  });

  test("after hours a slot of the days to come can be booked as well", async () => {
    await whileClosed(stage());
    const { items } = await stage().clientOf().listCallbackSlots();
    const wish = { topic: "network", phone: newPhone(), consentVersion: "2026-01" };
    const startsAt = items[2]?.startsAt ?? "";
    assert.equal(
      (
        await stage()
          .clientOf()
          .createCallback({ ...wish, startsAt })
      ).callback.kind,
      "slot",
    );
  });

  test("a message needs words, and a centre that is closed", async () => {
    const pointerOf = async (words: object) => {
      const wish = { topic: "network", phone: newPhone(), consentVersion: "2026-01", ...words };
      const refused = await stage()
        .clientOf()
        .createCallback(wish)
        .catch((error: unknown) => error);
      return (refused as Problem).errors.map(({ pointer, code }) => `${pointer} ${code}`).join();
    };
    await whileClosed(stage());
    assert.equal(await pointerOf({}), "/words required");
    await whileOpen(stage());
    assert.equal(await pointerOf({ words: "No signal." }), "/startsAt required");
  });

  test("staff call once it is due, and what was agreed is read by the customer", async () => {
    const { number, startsAt, receipt } = await booked();
    const agent = stage().clientOf("artem");
    await assert.rejects(agent.startCallback({ number }), problem("callback-not-due"));
    assert.deepEqual((await agent.getCallback({ number })).can, []);
    untilDue(startsAt);
    assert.deepEqual((await agent.getCallback({ number })).can, ["startCallback"]);
    assert.equal((await agent.startCallback({ number })).promise.state, "kept");
    await agent.completeCallback({ number, words: "The second charge is returned." });
    const { token } = await stage().clientOf().openReceipt(receipt);
    const read = await stage().clientOf({ token }).getCallback({ number });
    assert.deepEqual([read.status, read.timeline.at(-1)?.words], ["done", "The second charge is returned."]);
    assert.equal(read.customer, undefined);
  });

  test("hours are looked at again when the call is made", async () => {
    const { number } = await booked();
    await whileClosed(stage());
    await assert.rejects(stage().clientOf("artem").startCallback({ number }), problem("centre-closed"));
  });

  test("a call that nobody made is a breach for the customer as for staff, and rebooking does not hide it", async () => {
    const { number, startsAt, receipt } = await booked();
    stage().advanceTo(Date.parse(startsAt) + 31 * minute);
    const slots = await whileOpen(stage());
    const { token } = await stage().clientOf().openReceipt(receipt);
    const holder = stage().clientOf({ token });
    assert.equal((await holder.getCallback({ number })).promise.state, "breached");
    assert.equal((await stage().clientOf("artem").getCallback({ number })).promise.state, "breached");
    const next = slots[3]?.startsAt ?? "";
    const rebooked = await holder.rebookCallback({ number, startsAt: next });
    assert.equal(rebooked.promise.state, "running");
    const breachedAt = new Date(Date.parse(startsAt) + 30 * minute).toISOString();
    assert.deepEqual(rebooked.timeline.at(-1)?.details, { startsAt: next, breachedAt });
  });

  test("a missed call can be moved to another slot, whose place it then has", async () => {
    const { number, startsAt, receipt } = await booked();
    untilDue(startsAt);
    const agent = stage().clientOf("artem");
    await agent.startCallback({ number });
    assert.equal((await agent.missCallback({ number })).status, "missed");
    const slots = await whileOpen(stage());
    const { token } = await stage().clientOf().openReceipt(receipt);
    const wished = slots[2]?.startsAt ?? "";
    const rebooked = await stage().clientOf({ token }).rebookCallback({ number, startsAt: wished });
    assert.deepEqual(
      [rebooked.status, rebooked.startsAt, rebooked.promise.calledAt],
      ["booked", wished, null],
    );
  });

  test("what is due first stands on top for staff, and what is over last", async () => {
    const [late, early] = [await booked(12), await booked(10)];
    const agent = stage().clientOf("artem");
    const order = async () => {
      const { items } = await agent.listCallbacks({ limit: 100 });
      return [early, late].map(({ number }) => items.findIndex((item) => item.number === number));
    };
    const [first = 0, second = 0] = await order();
    assert.ok(first >= 0 && first < second);
    await early.holder.cancelCallback({ number: early.number });
    const [over = 0, due = 0] = await order();
    assert.ok(over > due);
    const { items } = await agent.listCallbacks({ status: ["cancelled"], limit: 100 });
    assert.ok(items.length > 0 && items.every(({ status }) => status === "cancelled"));
  });

  test("customers see their own callbacks, newest first, and nobody else's; pages hold everything once", async () => {
    const anna = stage().clientOf("anna");
    const slots = await whileOpen(stage());
    const wish = (place: number) => ({
      ...{ topic: "billing", phone: newPhone(), consentVersion: "2026-01" },
      startsAt: slots[place]?.startsAt ?? "",
    });
    const first = await anna.createCallback(wish(50));
    const second = await anna.createCallback(wish(51));
    const viktors = await stage().clientOf("viktor").createCallback(wish(52));
    const numbers = (await anna.listCallbacks()).items.map(({ number }) => number);
    assert.deepEqual(numbers.slice(0, 2), [second.callback.number, first.callback.number]);
    await assert.rejects(anna.getCallback({ number: viktors.callback.number }), problem("not-found"));
    for (const person of ["anna", "artem"] as const) {
      const client = stage().clientOf(person);
      const whole = (await client.listCallbacks({ limit: 100 })).items.map(({ number }) => number);
      const paged: string[] = [];
      for await (const page of pages(client.listCallbacks, { limit: 3 }))
        paged.push(...page.items.map(({ number }) => number));
      assert.deepEqual(paged, whole);
    }
  });

  test("P13: a receipt opens no other callback, and no complaint", async () => {
    const { holder, number } = await booked(60);
    const another = await booked(61);
    await assert.rejects(holder.getCallback({ number: another.number }), problem("not-found"));
    await assert.rejects(holder.cancelCallback({ number: another.number }), problem("not-found"));
    await assert.rejects(holder.getComplaint({ number }), problem("not-found"));
  });

  test("P31: one key books one call", async () => {
    const slots = await whileOpen(stage());
    const wish = { topic: "billing", phone: newPhone(), consentVersion: "2026-01" };
    const input = { ...wish, startsAt: slots[70]?.startsAt ?? "" };
    const idempotencyKey = crypto.randomUUID();
    const once = await stage().clientOf().createCallback(input, { idempotencyKey });
    assert.deepEqual(await stage().clientOf().createCallback(input, { idempotencyKey }), once);
  });
});
