import type { Input, Output } from "@otklik/openapi";
import { languageOf } from "@otklik/rules/operator-policy.js";
import { allNamed, settingsOf } from "@otklik/rules/settings.js";
import { topicForm } from "@otklik/rules/topic-forms.js";
import type { Context } from "../http/operations/context.ts";
import { Problem } from "../problems/problem.ts";

/** What widgets need to know of the operator, in one language; `mail` says whether mails are sent. */
export function getSettings(mail: boolean) {
  return ({ language }: Input<"getSettings">, { operator }: Context): Output<"getSettings"> => ({
    ...settingsOf(operator, languageOf(operator, language)),
    mail,
  });
}

/** What may help before something is said of a topic, and what else is asked. Throws Problem 404 for another's topic. */
export function getTopicForm(
  { topic, language }: Input<"getTopicForm">,
  { operator }: Context,
): Output<"getTopicForm"> {
  const form = topicForm(topic, languageOf(operator, language), operator);
  if (!form) throw new Problem("not-found");
  return form;
}

/** Where something can be handed over to. */
export function listDepartments(_: unknown, { operator, language }: Context): Output<"listDepartments"> {
  return { items: allNamed(operator.departments, language, operator) };
}
