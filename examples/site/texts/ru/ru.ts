import type { Texts } from "../texts.ts";
import { callback } from "./callback.ts";
import { gorizont } from "./gorizont.ts";
import { home } from "./home.ts";
import { intranet } from "./intranet.ts";
import { stepnet } from "./stepnet.ts";
import { support } from "./support.ts";

export const ru: Texts = {
  shortName: "Рус",
  demo: {
    label: "Демо",
    about: "Оператор вымышленный, виджеты настоящие",
    viewAs: "Смотреть как",
    people: {
      visitor: "Гость, без входа",
      anna: "Анна, клиент",
      viktor: "Виктор, VIP-клиент",
      elena: "Елена, сотрудник",
      artem: "Артём, агент",
      marina: "Марина, руководитель",
    },
    languages: "Язык",
    operators: "Оператор",
  },
  navigation: {
    skip: "К содержанию",
    site: "Разделы сайта",
    start: "на главную",
    tariffs: "Тарифы",
    works: "Работы на сети",
    callback: "Обратный звонок",
    support: "Поддержка",
    desk: "Для сотрудников",
  },
  rateSite: "Оценить сайт",
  reception: {
    nextSteps: "Что будет дальше",
    contacts: {
      title: "Контакт-центр",
      everyDay: "Каждый день",
      open: "Сейчас на связи",
      closed: "Откроемся в 8:00",
      shortCode: "Короткий номер",
      shops: "Лично",
      post: "Почтой",
    },
  },
  home,
  support,
  callback,
  intranet,
  operators: { gorizont, stepnet },
};
