import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { PromiseWords, TargetWords } from "../../locales/catalogues/complaints.ts";
import { momentOf } from "../../locales/moment.ts";
import { icon } from "../icons/icons.ts";
import { laterIcon } from "../icons/later-icons.ts";
import { away, operatorClock, type Telling } from "./telling.ts";

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
type State = keyof typeof looks;

/** What is said of both clocks of a complaint. */
export interface ClockWords {
  promise: PromiseWords;
  target: TargetWords;
}

/** Both clocks of a complaint: until when an answer is owed, and until when it is meant to be solved. */
export function complaintClocks(
  promise: ComplaintPromise,
  words: ClockWords,
  telling: Telling,
): TemplateResult {
  return html`<div class="clocks">
    ${answerClock(promise, words, telling)} ${targetClock(promise, words, telling)}
  </div>`;
}

function answerClock(
  { state, answerDueAt, answeredAt }: ComplaintPromise,
  { promise, target }: ClockWords,
  telling: Telling,
): TemplateResult | typeof nothing {
  const at = answeredAt ?? answerDueAt;
  const moment = momentOf(at);
  switch (standing(state, answerDueAt)) {
    case "kept":
      return clock("kept", target.answer, promise.kept, timed(at, promise.keptAt(moment)));
    case "breached":
      return clock(
        "breached",
        target.answer,
        promise.breached,
        timed(at, answeredAt ? promise.answeredLate(moment) : promise.breachedSince(moment)),
      );
    case "at_risk":
      return running(
        "at_risk",
        target.answer,
        { at, said: promise.running(moment), hurry: target.hurry },
        telling,
      );
    case "running":
      return running("running", target.answer, { at, said: promise.running(moment) }, telling);
    default:
      return nothing;
  }
}

function targetClock(
  { solveState, solveDueAt, solvedAt }: ComplaintPromise,
  { target }: ClockWords,
  telling: Telling,
): TemplateResult | typeof nothing {
  const at = solvedAt ?? solveDueAt;
  const moment = momentOf(at);
  switch (standing(solveState, solveDueAt)) {
    case "kept":
      return clock("kept", target.name, timed(at, target.kept(moment)));
    case "breached":
      return clock(
        "breached",
        target.name,
        timed(at, solvedAt ? target.late(moment) : target.breached(moment)),
      );
    case "paused":
      return clock("paused", target.name, target.paused, target.pausedHint);
    case "at_risk":
      return running(
        "at_risk",
        target.name,
        { at, said: target.running(moment), hurry: target.hurry },
        telling,
      );
    case "running":
      return running("running", target.name, { at, said: target.running(moment) }, telling);
    default:
      return nothing;
  }
}

/** As the server says; a moment that has just passed counts at once, before the server says so. */
function standing(state: string, dueAt: string): State | undefined {
  if (!(state in looks)) return undefined;
  const isRunning = state === "running" || state === "at_risk";
  return isRunning && Date.parse(dueAt) < Date.now() ? "breached" : (state as State);
}

interface Owed {
  at: string;
  said: string;
  hurry?: string;
}

function running(state: State, name: string, { at, said, hurry }: Owed, telling: Telling): TemplateResult {
  return clock(
    state,
    name,
    timed(at, said),
    [away(at, telling), hurry].filter(Boolean).join(". "),
    operatorClock(at, telling),
  );
}

function timed(at: string, text: string): TemplateResult {
  return html`<time datetime=${at}>${text}</time>`;
}

function clock(state: State, name: string, sentence: Line, ...lines: Line[]): TemplateResult {
  const { tone, draw } = looks[state];
  return html`
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
