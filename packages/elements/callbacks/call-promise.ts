import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import type { CallPromiseTexts } from "../texts/shapes/callbacks.ts";
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
export function callPromise(owed: Owed, texts: CallPromiseTexts, telling: Telling): TemplateResult {
  const { status, startsAt, endsAt, promise } = owed;
  const state = callPromiseState(owed);
  const span = spanOf(startsAt, endsAt);
  const timed = (at: string, text: string): TemplateResult => html`<time datetime=${at}>${text}</time>`;
  if (status === "cancelled") return band("running", texts.cancelled);
  if (status === "missed") return band("running", texts.missed, texts.missedHint);
  if (status === "calling") return band("running", texts.calling);
  if (promise.calledAt !== null) {
    const called = momentOf(promise.calledAt);
    return state === "kept"
      ? band(state, texts.kept, timed(promise.calledAt, texts.keptAt(called)))
      : band("breached", texts.breached, timed(promise.calledAt, texts.calledLate(called)));
  }
  if (state === "breached") return band(state, texts.breached, timed(startsAt, texts.breachedSince(span)));
  return band(
    "running",
    timed(startsAt, texts.running(span)),
    Date.parse(startsAt) > Date.now() ? away(startsAt, telling) : undefined,
    operatorClock(startsAt, telling),
  );
}
