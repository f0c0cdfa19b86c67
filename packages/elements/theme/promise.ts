import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import type { ComplaintsWords, PromiseWords } from "../locales/catalogues/complaints.ts";
import { distanceTo, momentOf, operatorMoment } from "../locales/moment.ts";
import { icon } from "./icons.ts";

type ComplaintPromise = Schemas["ComplaintPromise"];
type PromiseState = "running" | "kept" | "breached";

/** What is told of a promise, to whom, and where the operator's clocks stand. */
export interface PromiseContext {
  words: { promise: PromiseWords; relative: ComplaintsWords["relative"] };
  timeZone: string;
}

/** How the promise stands; a moment that has just passed counts at once, before the server says so. */
export function promiseState({ state, answerDueAt, answeredAt }: ComplaintPromise): PromiseState {
  if (state === "breached" || state === "kept") return state;
  return answeredAt === null && Date.parse(answerDueAt) < Date.now() ? "breached" : "running";
}

/** The promise as it stands: an icon, what it means in words, and when. */
export function promiseLine(promise: ComplaintPromise, context: PromiseContext): TemplateResult {
  const state = promiseState(promise);
  const tell = { running, kept, breached }[state];
  const drawing = { running: "clock", kept: "check", breached: "alert" } as const;
  return html`
    <div class="owed ${state}" part="promise">${icon(drawing[state])} ${tell(promise, context)}</div>
  `;
}

/** How far away the moment is: `in 2 days`. */
export function relativeTime(instant: string, words: Pick<ComplaintsWords, "relative">): string {
  const { amount, unit } = distanceTo(instant, Date.now());
  return words.relative(amount, unit);
}

function running({ answerDueAt }: ComplaintPromise, { words, timeZone }: PromiseContext): TemplateResult {
  const elsewhere = operatorMoment(answerDueAt, timeZone);
  return html`
    <div>
      <p class="sentence">
        <time datetime=${answerDueAt}>${words.promise.running(momentOf(answerDueAt))}</time>
      </p>
      <p class="quiet">${capital(relativeTime(answerDueAt, words))}</p>
      ${
        elsewhere
          ? html`<p class="quiet">${words.promise.operatorTime(elsewhere.moment, elsewhere.zone)}</p>`
          : nothing
      }
    </div>
  `;
}

function kept({ answeredAt }: ComplaintPromise, { words }: PromiseContext): TemplateResult {
  return html`
    <div>
      <p class="sentence">${words.promise.kept}</p>
      ${
        answeredAt
          ? html`<p class="quiet">
              <time datetime=${answeredAt}>${words.promise.keptAt(momentOf(answeredAt))}</time>
            </p>`
          : nothing
      }
    </div>
  `;
}

function breached({ answerDueAt, answeredAt }: ComplaintPromise, { words }: PromiseContext): TemplateResult {
  const told = answeredAt
    ? words.promise.answeredLate(momentOf(answeredAt))
    : words.promise.breachedSince(momentOf(answerDueAt));
  return html`
    <div>
      <p class="sentence">${words.promise.breached}</p>
      <p class="quiet"><time datetime=${answeredAt ?? answerDueAt}>${told}</time></p>
    </div>
  `;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export const promiseStyles = css`
  .owed {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }

  .owed > svg {
    margin-block-start: 1px;
    color: var(--_accent);
  }

  .owed .sentence {
    font-weight: 600;
    text-wrap: pretty;
  }

  .owed .quiet {
    color: color-mix(in oklab, var(--_text) 78%, var(--_surface));
  }

  .owed.kept > svg {
    padding: 3px;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
    stroke-width: 3;
  }

  .owed.breached {
    background: var(--_danger-tint);
  }

  .owed.breached > svg,
  .owed.breached .sentence {
    color: var(--_danger);
  }

  @media (forced-colors: active) {
    .owed {
      border-color: currentcolor;
    }
  }
`;
