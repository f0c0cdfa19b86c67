import type { Handlers } from "../operations/bind-operation.ts";
import { Problem } from "../operations/problem.ts";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { allNamed, settingsOf } from "@otklik/rules/settings.js";
import { topicForm } from "@otklik/rules/topic-forms.js";

export const settingsHandlers: Pick<
  Handlers,
  "getSettings" | "getTopicForm" | "getMe" | "listDepartments" | "streamEvents"
> = {
  getSettings: ({ input, operator, store }) => ({
    ...settingsOf(operator, languageOf(operator, input.language)),
    mail: true,
    ...store.settings,
  }),

  getTopicForm: ({ input, operator }) => {
    const form = topicForm(input.topic, languageOf(operator, input.language), operator);
    if (!form) throw new Problem("not-found");
    return form;
  },

  getMe: ({ caller }) => {
    if (caller.kind !== "person") throw new Problem("token-missing");
    const { subject, name, roles, tier } = caller;
    return { subject, name, roles, tier };
  },

  listDepartments: ({ operator, language }) => ({
    items: allNamed(operator.departments, language, operator),
  }),

  streamEvents: ({ input, store, caller, lastEventId, signal }) =>
    store.events.follow({ caller, topics: input.topics }, lastEventId, signal),
};
