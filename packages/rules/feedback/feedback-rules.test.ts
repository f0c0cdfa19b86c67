import assert from "node:assert/strict";
import { test } from "node:test";
import type { OperatorPolicy } from "../operator-policy.ts";
import { csatFigure, npsFigure } from "./feedback-figures.ts";
import { contentFaults, departmentFor, type RoutedFeedback } from "./feedback-rules.ts";

const routing: OperatorPolicy["feedback"] = {
  routes: [
    { department: "billing", words: ["счёт", "bill"] },
    { department: "network", topics: ["network", "roaming"] },
    { department: "digital", topics: ["digital"], scale: "nps", scores: [0, 1, 2] },
    { department: "care", scale: "csat", scores: [1, 2] },
  ],
  otherwise: "contact-centre",
};

for (const [what, feedback, department] of [
  ["a word in another form", { words: "Ошибка в моём счёте!" }, "billing"],
  ["a word without its dots", { words: "СЧЕТА не сходятся" }, "billing"],
  ["a word of another language", { words: "my Billing address" }, "billing"],
  ["a word in whose middle a sought one stands", { words: "рассчётный" }, "contact-centre"],
  ["a topic", { topic: "roaming", words: "No signal." }, "network"],
  ["a word before a topic", { topic: "network", words: "счет" }, "billing"],
  ["a score of the right scale", { scale: "csat", score: 2 }, "care"],
  ["a score of another scale", { scale: "nps", score: 2 }, "contact-centre"],
  ["a topic with its score", { topic: "digital", scale: "nps", score: 1 }, "digital"],
  ["a topic with another score", { topic: "digital", scale: "nps", score: 9 }, "contact-centre"],
  ["nothing that a route names", { words: "Спасибо" }, "contact-centre"],
] satisfies [string, RoutedFeedback, string][]) {
  test(`feedback with ${what} goes to ${department}`, () => {
    assert.equal(departmentFor(feedback, routing), department);
  });
}

for (const [feedback, fault] of [
  [{}, "/score required"],
  [{ score: 3 }, "/scale required"],
  [{ scale: "csat", words: "Hm." }, "/score required"],
  [{ scale: "csat", score: 0 }, "/score too-small"],
  [{ scale: "csat", score: 6 }, "/score too-large"],
  [{ scale: "csat", score: 1 }, ""],
  [{ scale: "nps", score: 0 }, ""],
  [{ scale: "nps", score: 10 }, ""],
  [{ words: "Hm." }, ""],
] satisfies [RoutedFeedback, string][]) {
  test(`${JSON.stringify(feedback)} ${fault ? `is refused for ${fault}` : "is feedback"}`, () => {
    assert.equal(
      contentFaults(feedback)
        .map(({ pointer, code }) => `${pointer} ${code}`)
        .join(),
      fault,
    );
  });
}

const scores = (...counts: [score: number, count: number][]) =>
  counts.map(([score, count]) => ({ score, count }));

test("satisfaction is the share of 4 and 5, with how many there were and their mean", () => {
  assert.deepEqual(csatFigure(scores([1, 1], [3, 1], [4, 2], [5, 4])), {
    n: 8,
    top2: 6,
    csatTop2: 0.75,
    mean: 4,
  });
});

test("the net promoter score takes 0 to 6 from 9 and 10, and counts 7 and 8", () => {
  const figure = npsFigure(scores([0, 1], [6, 1], [7, 1], [8, 2], [9, 2], [10, 3]));
  assert.deepEqual(figure, { n: 10, promoters: 5, detractors: 2, nps: 30 });
});

test("where nobody gave a score there is no figure, and not a zero", () => {
  assert.deepEqual(csatFigure([]), { n: 0, top2: 0, csatTop2: null, mean: null });
  assert.equal(npsFigure([]).nps, null);
});
