import { assert } from "@open-wc/testing";
import { complaintTrackerTexts } from "./complaint-tracker.ts";
import { complaintsTexts } from "./complaints.ts";
import { parseDuration } from "./duration.ts";
import { localeFor } from "./language.ts";
import { momentOf } from "./moment.ts";
import { followingTexts } from "./following.ts";
import { distanceTo, operatorClock } from "../cases/telling.ts";

const instant = "2027-11-23T11:05:00Z";

describe("words", () => {
  it("bend to the number in Russian", async () => {
    const { answerWithin } = await complaintTrackerTexts.ru();
    const told = [1, 3, 5, 21].map((amount) => answerWithin(amount, "day"));
    assert.deepEqual(told, [
      "Ответим за 1 день",
      "Ответим за 3 дня",
      "Ответим за 5 дней",
      "Ответим за 21 день",
    ]);
  });

  it("tell the promised moment as people would", async () => {
    const moment = momentOf(instant, "Europe/Moscow");
    const told = await Promise.all(
      (["ru", "kk", "en"] as const).map(async (language) =>
        (await complaintsTexts[language]()).promise.running(moment),
      ),
    );
    assert.deepEqual(told, [
      "Ответим до вторника, 23 ноября 2027, 14:05",
      "Жауап береміз, соңғы мерзімі — сейсенбі, 2027 жылғы 23 қараша, 14:05",
      "We answer by Tuesday, 23 November 2027, 14:05",
    ]);
  });

  it("tell how far away it is, also in Kazakh, which browsers do not know", async () => {
    const { relative } = await followingTexts.kk();
    assert.equal(relative(2, "day"), "2 күннен кейін");
    assert.equal(relative(-5, "hour"), "5 сағат бұрын");
    assert.deepEqual(distanceTo(instant, Date.parse(instant) - 3 * 86_400_000), {
      amount: 3,
      unit: "day",
    });
    assert.deepEqual(distanceTo(instant, Date.parse(instant) + 6_000_000), { amount: -2, unit: "hour" });
  });

  it("tell the operator's clock only where it shows something else", async () => {
    const following = await followingTexts.en();
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    assert.equal(operatorClock(instant, { following, timeZone: own }), undefined);
    assert.include(operatorClock(instant, { following, timeZone: "Pacific/Kiritimati" }), "GMT+14");
  });

  it("read a duration in the unit that people would use", () => {
    assert.deepEqual(parseDuration("P3D"), { amount: 3, unit: "day" });
    assert.deepEqual(parseDuration("PT24H"), { amount: 24, unit: "hour" });
    assert.deepEqual(parseDuration("P1W"), { amount: 7, unit: "day" });
    assert.deepEqual(parseDuration("PT90M"), { amount: 90, unit: "minute" });
    assert.equal(parseDuration("soon"), undefined);
  });

  it("fall back to a language that the operator speaks", () => {
    assert.equal(localeFor(["de", "kk", "ru"]), "kk");
    assert.equal(localeFor(["ru-RU"]), "ru-RU");
    assert.equal(localeFor(["not a tag", undefined]), "en");
  });
});
