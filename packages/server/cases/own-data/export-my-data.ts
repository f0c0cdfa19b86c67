import type { Output, Schemas } from "@otklik/openapi";
import type { EventRow } from "../../database/tables/schema.ts";
import { readTimelines } from "../timeline.ts";
import type { StoreContext } from "../../http/operations/stored.ts";
import { consentText } from "@otklik/rules/topic-forms.js";
import { holdOf, keptUntil } from "@otklik/rules/holding-rules.js";
import type { KeptThing, Keeping } from "./kept-things.ts";
import { findOwn } from "./own-things.ts";

const noIdeas: Schemas["StoredIdeas"] = { proposed: [], comments: [], votes: [], follows: [] };

/** Everything that is kept of the caller, or of the receipt. */
export function exportMyData(keeping: Keeping) {
  return async (_input: unknown, context: StoreContext): Promise<Output<"exportMyData">> => {
    const { caller, now, transaction } = context;
    const subject = caller.kind === "person" ? caller.subject : null;
    const employee = caller.kind === "person" && caller.roles.includes("employee") ? subject : null;
    const things = await findOwn(keeping, context);
    const ids = things.map(({ id }) => id);
    const timelines = Map.groupBy(await readTimelines(transaction, ids), ({ thingId }) => thingId);
    const more = await Promise.all(keeping.rooms.map((room) => room.find(transaction, ids)));
    return {
      exportedAt: now.toISOString(),
      subject,
      things: things.map((thing) =>
        more.reduce(
          (whole, found) => ({ ...whole, ...found.get(thing.id) }),
          stored(thing, timelines.get(thing.id) ?? [], context),
        ),
      ),
      ideas: employee === null ? noIdeas : await keeping.ideasOf(transaction, employee),
    };
  };
}

function stored(thing: KeptThing, events: EventRow[], context: StoreContext): Schemas["StoredThing"] {
  const { operator, language, now } = context;
  const { kind, number, storedAt, person, consents } = thing;
  return {
    kind,
    number,
    storedAt: storedAt.toISOString(),
    keptUntil: keptUntil(thing, operator)?.toISOString() ?? null,
    hold: holdOf(thing, operator, now),
    person,
    consents: consents.map((consent) => ({ ...consent, text: consentText(consent, operator, language) })),
    ...thing.show(events, context),
  };
}
