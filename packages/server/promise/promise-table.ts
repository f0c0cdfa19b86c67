import type { EventType } from "@otklik/openapi";
import { type RawBuilder, sql } from "kysely";
import { firstIdAt } from "../database/first-id-at.ts";
import type { PromiseDayRow, StoredDetails } from "../database/tables/schema.ts";
import type { Transaction } from "../database/transactions.ts";
import type { CountedEvent, DayEnd, Story } from "@otklik/rules/promise.js";
import type { OperatorDay } from "@otklik/rules/operator-days.js";

/** The newest closed day; undefined before the first one. */
export function newestDay(transaction: Transaction): Promise<PromiseDayRow | undefined> {
  return transaction.selectFrom("promiseDays").selectAll().orderBy("day", "desc").limit(1).executeTakeFirst();
}

/** Closed days after one, oldest first, `size` at most; the first ones where none is given. */
export function daysAfter(transaction: Transaction, day = "", size = 400): Promise<PromiseDayRow[]> {
  return transaction
    .selectFrom("promiseDays")
    .selectAll()
    .where("day", ">", day)
    .orderBy("day")
    .limit(size)
    .execute();
}

/** Every closed day without what was counted on it, oldest first. */
export function closedDays(transaction: Transaction): Promise<OperatorDay[]> {
  return transaction.selectFrom("promiseDays").select(["day", "startsAt", "endsAt"]).orderBy("day").execute();
}

/** When the operator's first complaint was received; undefined where there is none. */
export async function firstReceipt(transaction: Transaction): Promise<Date | undefined> {
  const row = await transaction
    .selectFrom("events")
    .select("at")
    .where("type", "=", "complaint.received")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

/** Whether the relay has still to number something that happened before a moment. */
export async function isUnnumbered(transaction: Transaction, before: Date): Promise<boolean> {
  const row = await transaction
    .selectFrom("events")
    .select("id")
    .where("position", "is", null)
    .where("at", "<", before)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The complaints to which something happened that counts on the days between two ends. */
export function storiesBetween(transaction: Transaction, from: DayEnd, to: DayEnd): Promise<Story[]> {
  return readStories(
    transaction,
    sql`
      select case_id from events
      where id >= ${firstIdAt(from.endsAt)}::uuid and id < ${firstIdAt(to.endsAt)}::uuid
        and position <= ${to.upTo} and case_kind = 'complaint'
      union
      select case_id from events
      where position > ${from.upTo} and position <= ${to.upTo} and at < ${from.endsAt}
        and case_kind = 'complaint'`,
  );
}

/** The complaints to which something happened that no closed day counts, and those whose breach is not recorded yet. */
export function storiesSince(transaction: Transaction, last: DayEnd, now: Date): Promise<Story[]> {
  return readStories(
    transaction,
    sql`
      select case_id from events where id >= ${firstIdAt(last.endsAt)}::uuid and case_kind = 'complaint'
      union
      select case_id from events where position > ${last.upTo} and case_kind = 'complaint'
      union
      select case_id from events where position is null and case_kind = 'complaint'
      union
      select id from complaints where wakes_at < ${now} and wakes_at < 'infinity'`,
  );
}

interface StoryRow {
  caseId: string;
  type: EventType;
  at: Date;
  position: string | number | null;
  details: StoredDetails;
  topic: string | null;
  answerDueAt: Date | null;
  solveDueAt: Date | null;
}

async function readStories(transaction: Transaction, touched: RawBuilder<unknown>): Promise<Story[]> {
  const { rows } = await sql<StoryRow>`
    select touched.case_id, event.*, complaint.*
    from (${touched}) touched
    -- Few are touched among millions: each is found by its index, whatever the planner thinks of how many they are.
    cross join lateral (
      select type, at, position, details, sequence from events
      where case_id = touched.case_id and case_kind = 'complaint' offset 0) event
    left join lateral (
      select topic, answer_due_at, solve_due_at from complaints
      where id = touched.case_id and event.sequence = 1 offset 0) complaint on true
    order by touched.case_id, sequence`.execute(transaction);
  const stories = new Map<string, Story>();
  for (const row of rows) {
    const story = stories.get(row.caseId) ?? storyOf(row);
    stories.set(row.caseId, story);
    story.events.push(eventOf(row));
  }
  return [...stories.values()];
}

/** What was promised stands in the first event; complaints older than that have it beside them. */
function storyOf({ details, topic, answerDueAt, solveDueAt }: StoryRow): Story {
  const dateOf = (text: string | undefined, otherwise: Date | null) =>
    text === undefined ? (otherwise ?? new Date(0)) : new Date(text);
  return {
    topic: details.topic ?? topic ?? "",
    answerDueAt: dateOf(details.answerDueAt, answerDueAt),
    solveDueAt: dateOf(details.solveDueAt, solveDueAt),
    events: [],
  };
}

function eventOf({ type, at, position, details }: StoryRow): CountedEvent {
  return { type, at, position: position === null ? null : Number(position), promise: details.promise };
}
