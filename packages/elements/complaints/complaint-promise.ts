import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { PromiseTexts } from "../texts/shapes/complaints.ts";
import { momentOf } from "../texts/moment.ts";
import { band, type PromiseState } from "../look/band.ts";
import { away, operatorClock, type Telling } from "../cases/telling.ts";

type ComplaintPromise = Schemas["ComplaintPromise"];

/** How the promise stands; a moment that has just passed counts at once, before the server says so. */
export function complaintPromiseState({ state, answerDueAt, answeredAt }: ComplaintPromise): PromiseState {
  if (state === "breached" || state === "kept") return state;
  return answeredAt === null && Date.parse(answerDueAt) < Date.now() ? "breached" : "running";
}

/** By when an answer is owed, when it came, or since when it is late. */
export function complaintPromise(
  promise: ComplaintPromise,
  texts: PromiseTexts,
  telling: Telling,
): TemplateResult {
  const { answerDueAt, answeredAt } = promise;
  const state = complaintPromiseState(promise);
  const at = answeredAt ?? answerDueAt;
  const moment = momentOf(at);
  const timed = (text: string): TemplateResult => html`<time datetime=${at}>${text}</time>`;
  switch (state) {
    case "running":
      return band(
        state,
        timed(texts.running(moment)),
        away(answerDueAt, telling),
        operatorClock(answerDueAt, telling),
      );
    case "kept":
      return band(state, texts.kept, timed(texts.keptAt(moment)));
    case "breached":
      return band(
        state,
        texts.breached,
        timed(answeredAt ? texts.answeredLate(moment) : texts.breachedSince(moment)),
      );
  }
}
