import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { FollowingWords } from "../../texts/shapes/following.ts";
import type { ComplaintQueueWords } from "../../texts/shapes/staff-desk.ts";
import { icon } from "../../look/icons.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { relativeTime } from "../../cases/telling.ts";

/** What is said of the clocks in a row. */
export type DueWords = ComplaintQueueWords["clocks"];

const drawings = {
  running: () => icon("clock"),
  "at-risk": () => laterIcon("hourglass"),
  paused: () => laterIcon("pause"),
  kept: () => icon("check"),
  breached: () => icon("alert"),
};

type Tone = keyof typeof drawings;

/** What is owed next on a complaint, or what came of it, in a few words. */
export function complaintDue(
  promise: Schemas["ComplaintPromise"],
  words: DueWords,
  following: Pick<FollowingWords, "relative">,
): TemplateResult {
  const [tone, text] = tell(promise, words, following);
  return html`<span class="due ${tone}">${drawings[tone]()}${text}</span>`;
}

function tell(
  { state, answeredAt, answerDueAt, solveState, solveDueAt }: Schemas["ComplaintPromise"],
  words: DueWords,
  following: Pick<FollowingWords, "relative">,
): [Tone, string] {
  const isAnswerOwed = answeredAt === null && state !== "released";
  // The clock that runs out first is the one that matters.
  const isTargetNext = solveState !== "paused" && Date.parse(solveDueAt) < Date.parse(answerDueAt);
  const isAnswerNext = isAnswerOwed && !isTargetNext;
  const [clock, dueAt] = isAnswerNext ? [state, answerDueAt] : [solveState, solveDueAt];
  const away = relativeTime(dueAt, following);
  const isOver = Date.parse(dueAt) < Date.now();
  switch (clock) {
    case "kept":
      return ["kept", words.solved];
    case "paused":
      return ["paused", words.paused];
    case "released":
      return ["running", words.released];
    case "running":
    case "at_risk":
      if (!isOver)
        return [
          clock === "running" ? "running" : "at-risk",
          isAnswerNext ? words.answer(away) : words.solve(away),
        ];
  }
  return ["breached", isAnswerNext ? words.answerLate(away) : words.solveLate(away)];
}
