import { weekdays } from "@otklik/rules/calendar.js";
import type { OperatorPolicy } from "@otklik/rules/operator-policy.js";
import { templates } from "./templates.ts";
import { consents, topics } from "./topics.ts";

/** The mobile operator of Russia; the operator files of the server say the same. */
export const gorizont: OperatorPolicy = {
  name: { ru: "Горизонт Мобайл", kk: "Горизонт Мобайл", en: "Gorizont Mobile" },
  timeZone: "Europe/Moscow",
  languages: ["ru", "kk", "en"],
  promise: { answerWithin: "P3D", solveWithin: "PT24H", clock: "always" },
  complaints: {
    reopen: { within: "P14D", times: 3 },
    rateWithin: "P7D",
    showNames: true,
    vipFirst: ["vip"],
    causes: [
      { id: "equipment", name: { ru: "Оборудование", kk: "Жабдық", en: "Equipment" } },
      { id: "billing-error", name: { ru: "Ошибка в расчётах", kk: "Есептегі қате", en: "Billing error" } },
      {
        id: "wrong-information",
        name: { ru: "Неверно объяснили", kk: "Қате түсіндірілді", en: "Wrong information" },
      },
      { id: "process", name: { ru: "Неудобный порядок", kk: "Қолайсыз тәртіп", en: "Awkward process" } },
      {
        id: "manners",
        name: {
          ru: "Грубость или невнимание",
          kk: "Дөрекілік немесе немқұрайлық",
          en: "Rudeness or neglect",
        },
      },
      {
        id: "outside",
        name: { ru: "Не зависит от нас", kk: "Бізге байланысты емес", en: "Outside our control" },
      },
    ],
    ladder: [
      { role: { ru: "Старший смены", kk: "Ауысым аға маманы", en: "Shift lead" }, within: "PT24H" },
      {
        role: {
          ru: "Руководитель контакт-центра",
          kk: "Байланыс орталығының басшысы",
          en: "Head of the contact centre",
        },
        name: { ru: "Марина Орлова", kk: "Марина Орлова", en: "Marina Orlova" },
        within: "PT24H",
      },
      {
        role: {
          ru: "Директор по работе с клиентами",
          kk: "Клиенттермен жұмыс директоры",
          en: "Customer director",
        },
        within: "P2D",
      },
    ],
    templates,
  },
  retention: { complaint: "P3Y", callback: "P1Y", feedback: "P1Y" },
  legal: { answerWithin: "P30D", hold: "P30D" },
  consent: {
    version: "2026-01",
    text: {
      ru: "Даю согласие на обработку моих персональных данных, чтобы оператор рассмотрел моё обращение и ответил мне.",
      kk: "Оператор өтінішімді қарап, маған жауап беруі үшін жеке деректерімді өңдеуге келісемін.",
      en: "I agree that my personal data are processed so that the operator can look into my request and answer me.",
    },
    url: null,
  },
  consents,
  departments: [
    { id: "network", name: { ru: "Сеть", kk: "Желі", en: "Network" } },
    { id: "billing", name: { ru: "Расчёты", kk: "Есеп айырысу", en: "Billing" } },
    { id: "shops", name: { ru: "Салоны связи", kk: "Байланыс салондары", en: "Shops" } },
    { id: "digital", name: { ru: "Сайт и приложение", kk: "Сайт пен қосымша", en: "Digital" } },
    { id: "contact-centre", name: { ru: "Контакт-центр", kk: "Байланыс орталығы", en: "Contact centre" } },
  ],
  topics,
  journey: [
    { id: "choose", name: { ru: "Выбор", kk: "Таңдау", en: "Choose" } },
    { id: "connect", name: { ru: "Подключение", kk: "Қосылу", en: "Connect" } },
    { id: "use", name: { ru: "Пользование", kk: "Пайдалану", en: "Use" } },
    { id: "pay", name: { ru: "Оплата", kk: "Төлеу", en: "Pay" } },
    { id: "get-help", name: { ru: "Помощь", kk: "Көмек", en: "Get help" } },
    { id: "stay", name: { ru: "Верность", kk: "Бірге қалу", en: "Stay" } },
  ],
  calendar: { weekly: [{ days: [...weekdays], opens: "08:00", closes: "22:00" }], exceptions: [] },
  callbacks: {
    slotMinutes: 30,
    capacity: 3,
    notice: "PT15M",
    horizon: "P7D",
    messageWithin: "PT2H",
    countries: ["RU", "KZ"],
  },
  feedback: {
    routes: [
      { department: "billing", words: ["списал", "списан", "счет", "деньг", "bill", "charge", "money"] },
      { department: "digital", words: ["приложени", "сайт", "app", "website"] },
      { department: "network", topics: ["network"] },
      { department: "billing", topics: ["billing", "tariffs"] },
      { department: "shops", topics: ["shops"] },
      { department: "digital", topics: ["digital"] },
    ],
    otherwise: "contact-centre",
  },
};

/** The internet provider of Kazakhstan. */
export const stepnet: OperatorPolicy = {
  ...gorizont,
  name: { kk: "Степнет", ru: "Степнет", en: "Stepnet" },
  timeZone: "Asia/Almaty",
  languages: ["kk", "ru", "en"],
  complaints: { ...gorizont.complaints, vipFirst: [] },
  callbacks: { ...gorizont.callbacks, capacity: 2 },
};
