import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { ComplaintQueueTexts } from "../../texts/shapes/staff-desk.ts";
import { icon } from "../../look/icons.ts";
import { laterIcon } from "../../look/later-icons.ts";
import { relativeTime } from "../../cases/telling.ts";

/** What is said of the clocks in a row. */
export type DueTexts = ComplaintQueueTexts["clocks"];

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
  texts: DueTexts,
  following: Pick<FollowingTexts, "relative">,
): TemplateResult {
  const [tone, text] = tell(promise, texts, following);
  return html`<span class="due ${tone}">${drawings[tone]()}${text}</span>`;
}

function tell(
  { state, answeredAt, answerDueAt, solveState, solveDueAt }: Schemas["ComplaintPromise"],
  texts: DueTexts,
  following: Pick<FollowingTexts, "relative">,
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
      return ["kept", texts.solved];
    case "paused":
      return ["paused", texts.paused];
    case "released":
      return ["running", texts.released];
    case "running":
    case "at_risk":
      if (!isOver)
        return [
          clock === "running" ? "running" : "at-risk",
          isAnswerNext ? texts.answer(away) : texts.solve(away),
        ];
  }
  return ["breached", isAnswerNext ? texts.answerLate(away) : texts.solveLate(away)];
}
