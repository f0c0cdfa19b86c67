import { listDueCallbacks } from "../../../packages/server/callbacks/callback-table.ts";
import { listQueue } from "../../../packages/server/complaints/complaint-queue.ts";
import type { Transaction } from "../../../packages/server/database/transactions.ts";
import { listFeedbackRows } from "../../../packages/server/feedback/feedback-table.ts";
import { listIdeaRows } from "../../../packages/server/ideas/idea-table.ts";

/** A list that grows for years, as a manager reads its first page. */
export interface LongList {
  /** Below the site. */
  path: string;
  /** Adds so many rows. */
  fill: string;
  /** Asks for the first page as the server does. */
  ask: (transaction: Transaction) => Promise<unknown>;
}

const firstPage = { after: undefined, size: 51 };
const minutes =
  "(select n, now() - n * interval '1 minute' as at from generate_series(1, $1::integer) n) each";

/** The list of each domain; nine of ten things have been dealt with, as where one keeps up. */
export const longLists: LongList[] = [
  {
    path: "complaints",
    fill: `
      insert into complaints (operator_id, id, number, topic, words, language, status, consent_version, consented_at,
        received_at, answer_due_at, solve_due_at, answered_at, version)
      select 'gorizont', gen_random_uuid(), 'bench-' || n, 'network', repeat('There is no signal. ', 10), 'en',
        case when n % 10 = 0 then 'received' else 'in_progress' end, '2026-01', at, at,
        at + interval '3 days', at + interval '1 day', case when n % 10 = 0 then null else at + interval '1 hour' end, 1
      from ${minutes}`,
    ask: (transaction) =>
      listQueue(transaction, {
        ...firstPage,
        ...{ filter: {}, operator: { topics: [] }, subject: "gorizont-marina", now: new Date() },
      }),
  },
  {
    path: "callbacks",
    fill: `
      insert into callbacks (operator_id, id, number, topic, phone, words, kind, starts_at, ends_at, status, language,
        consent_version, booked_at, called_at, version)
      select 'gorizont', gen_random_uuid(), 'bench-' || n, 'network', '+7' || (9100000000 + n), 'About the bill.', 'slot',
        at, at + interval '30 minutes', case when n % 10 = 0 then 'booked' else 'done' end, 'en',
        '2026-01', at - interval '1 day', case when n % 10 = 0 then null else at end, 1
      from ${minutes}`,
    ask: (transaction) => listDueCallbacks(transaction, firstPage),
  },
  {
    path: "feedback",
    fill: `
      insert into feedback (operator_id, id, number, scale, score, words, topic, department, status, language,
        received_at, version)
      select 'gorizont', gen_random_uuid(), 'bench-' || n, 'csat', 1 + n % 5, repeat('Answer sooner. ', 10), 'network',
        'network', case when n % 10 = 0 then 'received' else 'answered' end, 'en', at, 1
      from ${minutes}`,
    ask: (transaction) => listFeedbackRows(transaction, { ...firstPage, department: undefined }),
  },
  {
    path: "ideas",
    // Each has three votes; the reader votes for every tenth, and follows what she votes for.
    fill: `
      with proposed as (insert into ideas (operator_id, id, number, step, title, words, status, author_subject, author_name, proposed_at,
        reason, votes, comments, version)
      select 'gorizont', gen_random_uuid(), 1000 + n, 'connect', 'Set the phone up at the door ' || n,
        repeat('The courier does it. ', 10), case when n % 10 = 0 then 'proposed' else 'declined' end,
        'gorizont-elena', 'Elena', at, 'It costs more than it brings.', n % 500, 0, 1
      from ${minutes} returning id, number),
      voted as (insert into idea_votes (operator_id, idea_id, subject)
        select 'gorizont', id, case when number % 10 = 0 and voter = 1 then 'gorizont-marina' else 'voter-' || voter end
        from proposed, generate_series(1, 3) voter returning idea_id, subject)
      insert into idea_followers (operator_id, idea_id, subject) select 'gorizont', idea_id, subject from voted`,
    ask: (transaction) =>
      listIdeaRows(transaction, {
        ...{ ...firstPage, subject: "gorizont-marina", sort: "votes" },
        ...{ status: undefined, step: undefined, followed: undefined, ids: undefined },
      }),
  },
];
