import { stepFault } from "@otklik/rules/choices.js";
import type { Handlers } from "../operations/bind-operation.ts";
import { checkChoices } from "../operations/choices.ts";
import { ascending, descending, pageOf } from "../operations/paging.ts";
import { statusAfter } from "../operations/steps.ts";
import type { IdeaRecord } from "../store/records.ts";
import { employeeOf, findIdea, show, summarize, tell } from "./idea-record.ts";
import { searchIdeas } from "./idea-search.ts";

type IdeaOperation =
  | "createIdea"
  | "listIdeas"
  | "getIdea"
  | "listSimilarIdeas"
  | "voteForIdea"
  | "withdrawVote"
  | "followIdea"
  | "unfollowIdea"
  | "listIdeaComments"
  | "addIdeaComment"
  | "getIdeaFigures";

export const ideaHandlers: Pick<Handlers, IdeaOperation> = {
  createIdea: (call) => {
    const { input, operator, store, now } = call;
    const { subject, name: author } = employeeOf(call);
    checkChoices(stepFault(input.step, operator));
    const record: IdeaRecord = {
      number: String(store.ideas.size + 1),
      step: input.step,
      title: input.title.trim(),
      words: input.words ?? null,
      status: "proposed",
      author,
      proposedAt: now.toISOString(),
      ...{ owner: null, dueOn: null, reason: null, mergedInto: null },
      voters: new Set(),
      followers: new Set([subject]),
      customerSubject: null,
      comments: [],
      timeline: [],
    };
    store.ideas.set(record.number, record);
    tell(call, record, { type: "idea.proposed" });
    return show(record, call);
  },

  listIdeas: (call) => {
    const { input, store } = call;
    const { subject } = employeeOf(call);
    const { words, sort = "votes", status, step, followed } = input;
    const all = [...store.ideas.values()];
    const found = words === undefined ? all : searchIdeas(all, words, true).slice(0, 50);
    const listed = found.filter(
      (idea) =>
        (status?.includes(idea.status) ?? true) &&
        (!step || idea.step === step) &&
        (followed === undefined || idea.followers.has(subject) === followed),
    );
    const byVotes = ({ voters, number }: IdeaRecord) =>
      `${descending(voters.size)} ${descending(Number(number))}`;
    const page = pageOf(listed, input, {
      keyOf: (idea) => {
        if (words !== undefined) return ascending(found.indexOf(idea));
        return sort === "votes" ? byVotes(idea) : descending(Number(idea.number));
      },
      show: (idea) => summarize(idea, call),
    });
    return words === undefined ? page : { ...page, nextCursor: null };
  },

  listSimilarIdeas: (call) => ({
    items: searchIdeas(call.store.ideas.values(), call.input.words, false)
      .slice(0, 5)
      .map((idea) => summarize(idea, call)),
  }),

  getIdea: (call) => show(findIdea(call, call.input.number), call),

  voteForIdea: (call) => {
    const idea = findIdea(call, call.input.number);
    statusAfter("idea", "voteForIdea", idea.status);
    const before = idea.voters.size;
    idea.voters.add(employeeOf(call).subject);
    if (idea.voters.size > before) tell(call, unwritten(idea), { type: "idea.voted" });
    return summarize(idea, call);
  },

  withdrawVote: (call) => {
    const idea = findIdea(call, call.input.number);
    statusAfter("idea", "withdrawVote", idea.status);
    if (idea.voters.delete(employeeOf(call).subject))
      tell(call, unwritten(idea), { type: "idea.vote-withdrawn" });
    return summarize(idea, call);
  },

  followIdea: (call) => {
    const idea = findIdea(call, call.input.number);
    idea.followers.add(employeeOf(call).subject);
    return summarize(idea, call);
  },

  unfollowIdea: (call) => {
    const idea = findIdea(call, call.input.number);
    idea.followers.delete(employeeOf(call).subject);
    return summarize(idea, call);
  },

  listIdeaComments: (call) => {
    const { comments } = findIdea(call, call.input.number);
    return pageOf(comments, call.input, {
      keyOf: (comment) => ascending(comments.indexOf(comment)),
      show: (comment) => comment,
    });
  },

  addIdeaComment: (call) => {
    const idea = findIdea(call, call.input.number);
    statusAfter("idea", "addIdeaComment", idea.status);
    const { number, comments } = idea;
    return tell(call, { number, timeline: comments }, { type: "idea.commented", words: call.input.words });
  },

  getIdeaFigures: ({ store }) => {
    const all = [...store.ideas.values()];
    return {
      total: all.length,
      byStatus: count(all.map(({ status }) => status)),
      byStep: count(all.map(({ step }) => step)),
    };
  },
};

/** What happens too often to be part of an idea's story is told, and not written. */
function unwritten({ number }: IdeaRecord) {
  return { number, timeline: [] };
}

function count(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
