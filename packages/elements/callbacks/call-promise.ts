import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { CallPromiseWords } from "../texts/shapes/callbacks.ts";
import { momentOf } from "../texts/moment.ts";
import { spanOf } from "../texts/span.ts";
import { band, type PromiseState } from "../look/band.ts";
import { away, operatorClock, type Telling } from "../cases/telling.ts";

type Owed = Pick<Schemas["CallbackSummary"], "status" | "startsAt" | "endsAt" | "promise">;

/** How the promise to call stands; a moment that has just passed counts at once, before the server says so. */
export function callPromiseState({ promise, endsAt }: Pick<Owed, "promise" | "endsAt">): PromiseState {
  const { state, calledAt } = promise;
  if (state === "breached" || state === "kept") return state;
  return calledAt === null && Date.parse(endsAt) < Date.now() ? "breached" : "running";
}

/** When a call is owed, or what became of it. */
export function callPromise(owed: Owed, words: CallPromiseWords, telling: Telling): TemplateResult {
  const { status, startsAt, endsAt, promise } = owed;
  const state = callPromiseState(owed);
  const span = spanOf(startsAt, endsAt);
  const timed = (at: string, text: string): TemplateResult => html`<time datetime=${at}>${text}</time>`;
  if (status === "cancelled") return band("running", words.cancelled);
  if (status === "missed") return band("running", words.missed, words.missedHint);
  if (status === "calling") return band("running", words.calling);
  if (promise.calledAt !== null) {
    const called = momentOf(promise.calledAt);
    return state === "kept"
      ? band(state, words.kept, timed(promise.calledAt, words.keptAt(called)))
      : band("breached", words.breached, timed(promise.calledAt, words.calledLate(called)));
  }
  if (state === "breached") return band(state, words.breached, timed(startsAt, words.breachedSince(span)));
  return band(
    "running",
    timed(startsAt, words.running(span)),
    Date.parse(startsAt) > Date.now() ? away(startsAt, telling) : undefined,
    operatorClock(startsAt, telling),
  );
}
