import type { Texts } from "../texts.ts";
import { callback } from "./callback.ts";
import { gorizont } from "./gorizont.ts";
import { home } from "./home.ts";
import { intranet } from "./intranet.ts";
import { stepnet } from "./stepnet.ts";
import { support } from "./support.ts";

export const kk: Texts = {
  shortName: "Қаз",
  demo: {
    label: "Демо",
    about: "Оператор ойдан шығарылған, виджеттер шынайы",
    viewAs: "Кім болып көру",
    people: {
      visitor: "Қонақ, кірмеген",
      anna: "Анна, клиент",
      viktor: "Виктор, VIP-клиент",
      elena: "Елена, қызметкер",
      artem: "Артём, агент",
      marina: "Марина, басшы",
    },
    languages: "Тіл",
    operators: "Оператор",
  },
  navigation: {
    skip: "Мазмұнға өту",
    site: "Сайт бөлімдері",
    start: "басты бет",
    tariffs: "Тарифтер",
    works: "Желідегі жұмыстар",
    callback: "Кері қоңырау",
    support: "Қолдау",
    desk: "Қызметкерлерге",
  },
  rateSite: "Сайтты бағалау",
  reception: {
    nextSteps: "Әрі қарай не болады",
    contacts: {
      title: "Байланыс орталығы",
      everyDay: "Күн сайын",
      open: "Қазір ашық",
      closed: "8:00-де ашыламыз",
      shortCode: "Қысқа нөмір",
      shops: "Келіп айту",
      post: "Поштамен",
    },
  },
  home,
  support,
  callback,
  intranet,
  operators: { gorizont, stepnet },
};
