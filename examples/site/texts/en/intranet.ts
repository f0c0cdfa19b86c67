import type { IntranetTexts } from "../texts.ts";

export const intranet: IntranetTexts = {
  name: "Intranet",
  sections: "Intranet sections",
  ideas: {
    section: "Ideas",
    title: "Walk the Talk",
    description:
      "Employees’ ideas: what to change on the customer’s journey, what became of each, and who is responsible.",
    lead: "Walk the customer’s journey and write down what to change: everyone sees what becomes of an idea, and who is responsible.",
    staffOnly: "This page is for employees.",
    signIn: "Sign in as Elena, employee",
    fallback:
      "The idea board did not load. Reload the page; if that does not help, write to the engineer on duty.",
  },
  desk: {
    section: "Desk",
    title: "Desk",
    description: "Where the people who answer customers work.",
    staffOnly: "This page is for staff who answer customers.",
    signIn: "Sign in as Artem, agent",
    fallback: "The desk did not load. Reload the page; if that does not help, write to the engineer on duty.",
  },
};
