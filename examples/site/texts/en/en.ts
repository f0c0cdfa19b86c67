import type { Texts } from "../texts.ts";
import { callback } from "./callback.ts";
import { gorizont } from "./gorizont.ts";
import { home } from "./home.ts";
import { intranet } from "./intranet.ts";
import { stepnet } from "./stepnet.ts";
import { support } from "./support.ts";

export const en: Texts = {
  shortName: "Eng",
  demo: {
    label: "Demo",
    about: "The operator is fictitious, the widgets are real",
    viewAs: "View as",
    people: {
      visitor: "Visitor, signed out",
      anna: "Anna, customer",
      viktor: "Viktor, VIP customer",
      elena: "Elena, employee",
      artem: "Artem, agent",
      marina: "Marina, manager",
    },
    languages: "Language",
    operators: "Operator",
  },
  navigation: {
    skip: "Skip to content",
    site: "Site sections",
    start: "home",
    tariffs: "Tariffs",
    works: "Network works",
    callback: "Callback",
    support: "Support",
    desk: "For staff",
  },
  rateSite: "Rate this site",
  reception: {
    nextSteps: "What happens next",
    contacts: {
      title: "Contact centre",
      everyDay: "Every day",
      open: "Open now",
      closed: "Opens at 8:00",
      shortCode: "Short code",
      shops: "In person",
      post: "By post",
    },
  },
  home,
  support,
  callback,
  intranet,
  operators: { gorizont, stepnet },
};
