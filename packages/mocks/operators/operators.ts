import type { Schemas } from "@otklik/openapi";
import type { StoredAnswer } from "../operations/bind-operation.ts";
import type { ComplaintRecord } from "../complaints/complaint-handlers.ts";
import { EventLog } from "../everyone/everyone-handlers.ts";

type Settings = Schemas["Settings"];

interface Words {
  language: string;
  operatorName: string;
  topics: Record<string, string>;
  consent: string;
}

/** An operator as the mocks keep it: what it says of itself, and all that was done at its site. */
export interface Operator {
  settings(language?: string): Settings;
  readonly complaints: Map<string, ComplaintRecord>;
  readonly sessions: Map<string, Schemas["ReceiptSession"] & { number: string }>;
  readonly answers: Map<string, StoredAnswer>;
  readonly events: EventLog;
}

const ru: Words = {
  language: "ru",
  operatorName: "Горизонт Мобайл",
  topics: {
    network: "Связь и интернет",
    billing: "Счета и списания",
    tariffs: "Тарифы и услуги",
    shops: "Салоны связи",
    digital: "Сайт и приложение",
    service: "Обслуживание",
    other: "Другое",
  },
  consent:
    "Даю согласие на обработку моих персональных данных, чтобы оператор рассмотрел мою жалобу и ответил на неё.",
};

const kk: Words = {
  language: "kk",
  operatorName: "Горизонт Мобайл",
  topics: {
    network: "Байланыс және интернет",
    billing: "Шоттар мен төлемдер",
    tariffs: "Тарифтер мен қызметтер",
    shops: "Байланыс салондары",
    digital: "Сайт және қосымша",
    service: "Қызмет көрсету",
    other: "Басқа",
  },
  consent: "Оператор шағымымды қарап, оған жауап беруі үшін жеке деректерімнің өңделуіне келісім беремін.",
};

const en: Words = {
  language: "en",
  operatorName: "Gorizont Mobile",
  topics: {
    network: "Network and internet",
    billing: "Bills and charges",
    tariffs: "Tariffs and services",
    shops: "Shops",
    digital: "Website and app",
    service: "Customer service",
    other: "Something else",
  },
  consent:
    "I agree that my personal data are processed so that the operator can look into my complaint and answer it.",
};

interface Profile {
  timeZone: string;
  /** The operator's own words first. */
  words: readonly [Words, ...Words[]];
}

export const profiles: { gorizont: Profile; stepnet: Profile } = {
  gorizont: { timeZone: "Europe/Moscow", words: [ru, kk, en] },
  stepnet: {
    timeZone: "Asia/Almaty",
    words: [
      { ...kk, operatorName: "Степнет" },
      { ...ru, operatorName: "Степнет" },
      { ...en, operatorName: "Stepnet" },
    ],
  },
};

/** An operator to whom nobody has complained yet; `overrides` replace members of its settings in every language. */
export function createOperator(profile: Profile, overrides: Partial<Settings> = {}): Operator {
  return {
    settings: (language) => ({ ...settingsOf(profile, language), ...overrides }),
    complaints: new Map(),
    sessions: new Map(),
    answers: new Map(),
    events: new EventLog(),
  };
}

function settingsOf({ timeZone, words }: Profile, asked = ""): Settings {
  const primary = asked.toLowerCase().split("-")[0];
  const { language, operatorName, topics, consent } =
    words.find((each) => each.language === primary) ?? words[0];
  return {
    operatorName,
    language,
    languages: words.map((each) => each.language),
    timeZone,
    topics: Object.entries(topics).map(([id, name]) => ({ id, name })),
    promise: { answerWithin: "P3D", solveWithin: "PT24H" },
    consent: { version: "2026-01", text: consent, url: null },
  };
}
