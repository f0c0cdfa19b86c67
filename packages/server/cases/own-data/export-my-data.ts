import type { Output, Schemas } from "@otklik/openapi";
import type { EventRow } from "../../database/tables/schema.ts";
import { readTimelines } from "../timeline.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import { consentText } from "@otklik/rules/topic-forms.js";
import { holdOf, keptUntil } from "@otklik/rules/holding-rules.js";
import type { KeptCase, Keeping } from "./kept-cases.ts";
import { findOwn } from "./own-cases.ts";

const noIdeas: Schemas["StoredIdeas"] = { proposed: [], comments: [], votes: [], follows: [] };

/** Everything that is kept of the caller, or of the receipt. */
export function exportMyData(keeping: Keeping) {
  return async (_input: unknown, context: StoreContext): Promise<Output<"exportMyData">> => {
    const { caller, now, transaction } = context;
    const subject = caller.kind === "person" ? caller.subject : null;
    const employee = caller.kind === "person" && caller.roles.includes("employee") ? subject : null;
    const cases = await findOwn(keeping, context);
    const ids = cases.map(({ id }) => id);
    const timelines = Map.groupBy(await readTimelines(transaction, ids), ({ caseId }) => caseId);
    const more = await Promise.all(keeping.rooms.map((room) => room.find(transaction, ids)));
    return {
      exportedAt: now.toISOString(),
      subject,
      cases: cases.map((theCase) =>
        more.reduce(
          (whole, found) => ({ ...whole, ...found.get(theCase.id) }),
          stored(theCase, timelines.get(theCase.id) ?? [], context),
        ),
      ),
      ideas: employee === null ? noIdeas : await keeping.ideasOf(transaction, employee),
    };
  };
}

function stored(theCase: KeptCase, events: EventRow[], context: StoreContext): Schemas["StoredCase"] {
  const { operator, language, now } = context;
  const { kind, number, storedAt, person, consents } = theCase;
  return {
    kind,
    number,
    storedAt: storedAt.toISOString(),
    keptUntil: keptUntil(theCase, operator)?.toISOString() ?? null,
    hold: holdOf(theCase, operator, now),
    person,
    consents: consents.map((consent) => ({ ...consent, text: consentText(consent, operator, language) })),
    ...theCase.show(events, context),
  };
}
