import {
  firstPage,
  insert,
  issueReceipt,
  newCase,
  operator,
  recordEvent,
  shown,
  shownEvent,
} from "./bare-operations.ts";
import type { Query, Row } from "./bare-store.ts";

/** What a domain's list and its creation ask of the database. */
interface BareDomain {
  path: string;
  operation: string;
  /** Who creates, in the keys of the database. */
  subject: string;
  list: (query: Query) => Promise<Row>;
  create: (query: Query, body: Row) => Promise<Row>;
}

const anonymous = { customer_subject: null, customer_name: null, customer_tier: null };
const elena = { subject: "gorizont-elena", name: "Елена Громова" };

/** What getComplaint asks of the database. */
export async function getComplaint(query: Query, number: string): Promise<Row> {
  const [row] = await query(`select * from "complaints" where "number" = $1`, [number]);
  if (!row) throw new Error("There is no such complaint.");
  const events = await query(
    `select *, (
        select json_agg(json_build_object('id', id, 'name', name, 'type', type, 'size', size,
          'hasThumbnail', has_thumbnail) order by position)
        from attachments where event_id = events.id) as "attachments"
      from "events" where "case_id" = $1 order by "sequence"`,
    [row["id"]],
  );
  return { ...shown(row), timeline: events.map(shownEvent) };
}

const complaints: BareDomain = {
  path: "complaints",
  operation: "createComplaint",
  subject: "anonymous",
  list: (query) =>
    firstPage(query, `select * from "complaints" where "customer_subject" = $1 order by id desc limit $2`, [
      "gorizont-anna",
    ]),
  create: async (query, { topic, words, consentVersion }) => {
    const now = new Date();
    const theCase = newCase();
    const receipt = await issueReceipt(query, theCase, "complaint");
    const columns = {
      ...theCase,
      ...anonymous,
      topic,
      words,
      language: "en",
      email: null,
      phone: null,
      consent_version: consentVersion,
      consented_at: now,
      status: "received",
      received_at: now,
      answer_due_at: now,
      solve_due_at: now,
      answered_at: null,
    };
    const [row = {}] = await insert(query, "complaints returning *", columns);
    const told = { case_kind: "complaint", type: "complaint.received", words };
    const event = await recordEvent(query, row, told);
    return { complaint: { ...shown(row), timeline: [shownEvent(event)] }, receipt };
  },
};

const callbacks: BareDomain = {
  path: "callbacks",
  operation: "createCallback",
  subject: "anonymous",
  list: (query) =>
    firstPage(query, `select * from "callbacks" where "customer_subject" = $1 order by id desc limit $2`, [
      "gorizont-anna",
    ]),
  create: async (query, { topic, phone, startsAt, consentVersion }) => {
    const now = new Date();
    const starts_at = new Date(String(startsAt));
    await query(
      `select count(*)::integer as "count" from "callbacks" where "phone" = $1 and "booked_at" > $2`,
      [phone, new Date(now.getTime() - 86_400_000)],
    );
    const theCase = newCase();
    const receipt = await issueReceipt(query, theCase, "callback");
    await query(
      `insert into "callback_slots" ("operator_id", "starts_at", "booked") values ($1, $2, $3)
        on conflict ("operator_id", "starts_at") do update set "booked" = callback_slots.booked + 1
        where "callback_slots"."booked" < $4 returning "booked"`,
      [operator, starts_at, 1, 10_000],
    );
    const columns = {
      ...theCase,
      ...anonymous,
      topic,
      phone,
      words: null,
      kind: "slot",
      starts_at,
      ends_at: new Date(starts_at.getTime() + 1_800_000),
      status: "booked",
      language: "en",
      consent_version: consentVersion,
      booked_at: now,
      called_at: null,
    };
    const onlyOpen = `on conflict ("operator_id", "phone") where "status" in ('booked', 'calling') do nothing`;
    const [row = {}] = await insert(query, `callbacks ${onlyOpen} returning *`, columns);
    const details = JSON.stringify({ startsAt });
    const told = { case_kind: "callback", type: "callback.booked", details };
    const event = await recordEvent(query, row, told);
    return { callback: { ...shown(row), timeline: [shownEvent(event)] }, receipt };
  },
};

const feedback: BareDomain = {
  path: "feedback",
  operation: "createFeedback",
  subject: "anonymous",
  list: (query) => firstPage(query, `select * from "feedback" order by id desc limit $1`, []),
  create: async (query, { scale, score, words }) => {
    const theCase = newCase();
    const receipt = await issueReceipt(query, theCase, "feedback");
    const columns = {
      ...theCase,
      ...anonymous,
      scale,
      score,
      words,
      topic: null,
      department: "contact-centre",
      status: "received",
      language: "en",
      received_at: new Date(),
    };
    const [row = {}] = await insert(query, "feedback returning *", columns);
    const details = JSON.stringify({ department: row["department"] });
    const told = { case_kind: "feedback", type: "feedback.received", words, details };
    const event = await recordEvent(query, row, told);
    return { feedback: { ...shown(row), timeline: [shownEvent(event)] }, receipt };
  },
};

const ideas: BareDomain = {
  path: "ideas",
  operation: "createIdea",
  subject: `person:${elena.subject}`,
  list: (query) => {
    const own = (table: string): string =>
      `left join ${table} on ${table}.operator_id = ideas.operator_id and ${table}.idea_id = ideas.id
        and ${table}.subject = $1`;
    return firstPage(
      query,
      `select "ideas".*, idea_votes.subject is not null as "voted", idea_followers.subject is not null as "following"
        from "ideas" ${own("idea_votes")} ${own("idea_followers")} order by "votes" desc, "number" desc limit $2`,
      [elena.subject],
    );
  },
  create: async (query, { step, title, words }) => {
    const { id } = newCase();
    const values = [operator, id, step, title, words, elena.subject, elena.name, new Date()];
    for (;;) {
      const [row] = await query(
        `insert into "ideas" ("operator_id", "id", "number", "step", "title", "words", "status", "author_subject",
            "author_name", "proposed_at", "votes", "comments", "version")
          values ($1, $2, (select coalesce(max(number), 0) + 1 from ideas), $3, $4, $5, 'proposed', $6, $7, $8, 0, 0, 1)
          on conflict ("operator_id", "number") do nothing returning *`,
        values,
      );
      if (!row) continue;
      const { subject, name } = elena;
      await insert(query, "idea_followers", { operator_id: operator, idea_id: id, subject });
      const actor = { actor_role: "employee", actor_subject: subject, actor_name: name };
      await recordEvent(query, row, { case_kind: "idea", type: "idea.proposed", ...actor });
      const events = await query(
        `select * from "events" where "case_id" = $1 and "type" not in ($2, $3, $4) order by "sequence"`,
        [id, "idea.voted", "idea.vote-withdrawn", "idea.commented"],
      );
      return { ...shown(row), voted: false, following: true, timeline: events.map(shownEvent) };
    }
  },
};

/** The domains, each with what its operations ask. */
export const bareDomains = [complaints, callbacks, feedback, ideas];
