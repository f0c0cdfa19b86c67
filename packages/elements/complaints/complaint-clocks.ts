import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { PromiseTexts } from "../texts/shapes/complaints.ts";
import type { TargetTexts } from "../texts/shapes/complaints.ts";
import { momentOf } from "../texts/moment.ts";
import { icon } from "../look/icons.ts";
import { laterIcon } from "../look/later-icons.ts";
import { away, operatorClock, type Telling } from "../cases/telling.ts";

type ComplaintPromise = Schemas["ComplaintPromise"];
type Line = string | TemplateResult | undefined;

/** How a clock stands, as it is drawn: an icon and a tone that the words beside them say as well. */
const looks = {
  running: { tone: "running", draw: () => icon("clock") },
  at_risk: { tone: "at-risk", draw: () => laterIcon("hourglass") },
  paused: { tone: "paused", draw: () => laterIcon("pause") },
  kept: { tone: "kept", draw: () => icon("check") },
  breached: { tone: "breached", draw: () => icon("alert") },
};
type Look = keyof typeof looks;

/** What is said of both clocks of a complaint. */
export interface ClockTexts {
  promise: PromiseTexts;
  target: TargetTexts;
}

/** Both clocks of a complaint: until when an answer is owed, and until when it is meant to be solved. */
export function complaintClocks(
  promise: ComplaintPromise,
  texts: ClockTexts,
  telling: Telling,
): TemplateResult {
  return html`<div class="clocks">
    ${answerClock(promise, texts, telling)} ${targetClock(promise, texts, telling)}
  </div>`;
}

/** How the promise of an answer stands, in words alone; empty where nothing is owed any more. */
export function promiseSentence(
  { state, answerDueAt, answeredAt }: ComplaintPromise,
  { promise }: Pick<ClockTexts, "promise">,
): string {
  const moment = momentOf(answeredAt ?? answerDueAt);
  const late = answeredAt ? promise.answeredLate(moment) : promise.breachedSince(moment);
  switch (standing(state, answerDueAt)) {
    case "kept":
      return `${promise.kept}. ${promise.keptAt(moment)}`;
    case "breached":
      return `${promise.breached} ${late}`;
    case undefined:
      return "";
    default:
      return promise.running(moment);
  }
}

function answerClock(
  { state, answerDueAt, answeredAt }: ComplaintPromise,
  { promise, target }: ClockTexts,
  telling: Telling,
): TemplateResult | typeof nothing {
  const at = answeredAt ?? answerDueAt;
  const moment = momentOf(at);
  const late = answeredAt ? promise.answeredLate(moment) : promise.breachedSince(moment);
  const look = standing(state, answerDueAt);
  const clock = clockOf(look, target.answer);
  switch (look) {
    case "kept":
      return clock(promise.kept, timed(at, promise.keptAt(moment)));
    case "breached":
      return clock(promise.breached, timed(at, late));
    case "at_risk":
    case "running":
      return clock(
        timed(at, promise.running(moment)),
        ...distance(at, telling, look === "at_risk" && target.hurry),
      );
    default:
      return nothing;
  }
}

function targetClock(
  { solveState, solveDueAt, solvedAt }: ComplaintPromise,
  { target }: ClockTexts,
  telling: Telling,
): TemplateResult | typeof nothing {
  const at = solvedAt ?? solveDueAt;
  const moment = momentOf(at);
  const look = standing(solveState, solveDueAt);
  const clock = clockOf(look, target.name);
  switch (look) {
    case "kept":
      return clock(target.kept, timed(at, target.at(moment)));
    case "breached":
      return solvedAt
        ? clock(target.late, timed(at, target.at(moment)))
        : clock(timed(at, target.breached(moment)));
    case "paused":
      return clock(target.paused, target.pausedHint);
    case "at_risk":
    case "running":
      return clock(
        timed(at, target.running(moment)),
        ...distance(at, telling, look === "at_risk" && target.hurry),
      );
    default:
      return nothing;
  }
}

/** As the server says; a moment that has just passed counts at once, before the server says so. */
function standing(state: string, dueAt: string): Look | undefined {
  if (!(state in looks)) return undefined;
  const isRunning = state === "running" || state === "at_risk";
  return isRunning && Date.parse(dueAt) < Date.now() ? "breached" : (state as Look);
}

/** How far away it is, and what the operator's clock shows then. */
function distance(at: string, telling: Telling, hurry: string | false): Line[] {
  return [[away(at, telling), hurry].filter(Boolean).join(". "), operatorClock(at, telling)];
}

function timed(at: string, text: string): TemplateResult {
  return html`<time datetime=${at}>${text}</time>`;
}

/** Draws a clock by its name: what it means in one sentence, and what else there is to know of it. */
function clockOf(look: Look | undefined, name: string) {
  const { tone, draw } = looks[look ?? "running"];
  return (sentence: Line, ...lines: Line[]): TemplateResult => html`
    <div class="owed ${tone}" part="promise">
      ${draw()}
      <div>
        <p class="quiet">${name}</p>
        <p class="sentence">${sentence}</p>
        ${lines.map((line) => (line ? html`<p class="quiet">${line}</p>` : nothing))}
      </div>
    </div>
  `;
}

export const clockStyles = css`
  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: calc(var(--_unit) * 3);
  }

  .owed.paused {
    background: color-mix(in oklab, var(--_text) 6%, var(--_surface));
  }

  .owed.paused > svg {
    color: var(--_quiet);
  }

  .owed.at-risk {
    --_warm: var(--otklik-warm, light-dark(#7a4d00, #f0c171));

    background: color-mix(in oklab, var(--_warm) 11%, var(--_surface));
  }

  .owed.at-risk > svg,
  .owed.at-risk .sentence {
    color: var(--_warm);
  }
`;
