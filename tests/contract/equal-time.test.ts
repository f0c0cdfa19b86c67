import assert from "node:assert/strict";
import { test } from "node:test";
import { aComplaint, onServers } from "./stage/stage.ts";

const rounds = 150;
const tolerance = 1.3;

onServers((stage) => {
  test("P14: a wrong secret takes as long as an unknown number", async () => {
    const { receipt } = await stage().clientOf().createComplaint(aComplaint);
    const guesses = {
      wrongSecret: { number: receipt.number, secret: "AAAAAAAAAAAAAAAAAAAAAA" },
      unknownNumber: { number: "0000-0000-0", secret: receipt.secret },
    };
    const times = { wrongSecret: [] as number[], unknownNumber: [] as number[] };
    // Turn by turn, so that whatever slows the machine slows both.
    for (let round = 0; round < rounds; round++) {
      for (const kind of ["wrongSecret", "unknownNumber"] as const)
        times[kind].push(await timeOf(guesses[kind]));
    }
    const ratio = median(times.wrongSecret) / median(times.unknownNumber);
    assert.ok(
      ratio < tolerance && ratio > 1 / tolerance,
      `one takes ${ratio.toFixed(2)} times as long as the other`,
    );
  });

  async function timeOf(guess: object): Promise<number> {
    const begun = performance.now();
    const answer = await fetch(`${stage().endpoint}/v1/pk_gorizont/receipts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(guess),
    });
    await answer.text();
    return performance.now() - begun;
  }
});

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
