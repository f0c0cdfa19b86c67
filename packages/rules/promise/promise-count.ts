import { standingOf, type PromiseDue, type PromiseEvent } from "./promise-standing.ts";
import { added, addTo, tallyOf, type PromiseTotals } from "./promise-tally.ts";

/** An event of a complaint, with its position among all events; null until the relay has numbered it. */
export interface CountedEvent extends PromiseEvent {
  position: number | null;
}

/** A complaint, and what has happened to it. */
export interface Story extends PromiseDue {
  topic: string;
  events: CountedEvent[];
}

/** The end of a day: what happened before it, and was numbered up to there when the day was closed, counts by then. */
export interface DayEnd {
  endsAt: Date;
  upTo: number;
}

/** The days one after the other, the first being the one before those that are counted. */
export type DayEnds = readonly [before: DayEnd, ...days: DayEnd[]];

/** What comes before the first day: nothing. */
export const beforeAll: DayEnd = { endsAt: new Date(0), upTo: -1 };

/**
 * What each of the days after the first adds to the figures, and last what none of them counts yet. An event counts
 * once, whenever it came to be known: one that was committed after its day was closed counts on the next one.
 */
export function countDays(
  stories: readonly Story[],
  ends: DayEnds,
  monthOf: (at: Date) => string,
): PromiseTotals[] {
  const totals = Array.from({ length: ends.length + 1 }, (): PromiseTotals => ({}));
  for (const story of stories) {
    const placed = story.events.map((event) => ({ event, place: placeOf(event, ends) }));
    const countedBy = (place: number) =>
      tallyOf(
        standingOf(
          placed.filter((each) => each.place <= place).map(({ event }) => event),
          story,
        ),
      );
    const month = monthOf(story.events[0]?.at ?? new Date(0));
    let counted = countedBy(0);
    for (const place of placesAfterFirst(placed)) {
      const now = countedBy(place);
      addTo(totals[place] ?? {}, [month, story.topic], added(now, counted, -1));
      counted = now;
    }
  }
  return totals.slice(1);
}

/** The first day by whose end it counts; one past the last where there is none yet. */
function placeOf({ at, position }: CountedEvent, ends: DayEnds): number {
  const place = ends.findIndex(({ endsAt, upTo }) => at < endsAt && position !== null && position <= upTo);
  return place < 0 ? ends.length : place;
}

function placesAfterFirst(placed: readonly { place: number }[]): number[] {
  return [...new Set(placed.map(({ place }) => place))]
    .filter((place) => place > 0)
    .sort((one, other) => one - other);
}
