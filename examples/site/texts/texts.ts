import { en } from "./en/en.ts";
import { kk } from "./kk/kk.ts";
import { ru } from "./ru/ru.ts";

/** A language that the site speaks. */
export type Language = "ru" | "kk" | "en";

/** Somebody whom the demo bar lets one be. */
export type Person = "visitor" | "anna" | "viktor" | "elena" | "artem" | "marina";

/** Every text of the site in one language. */
export interface Texts {
  /** The language's own short name, for the choice of languages. */
  shortName: string;
  demo: {
    label: string;
    about: string;
    viewAs: string;
    people: Record<Person, string>;
    languages: string;
    operators: string;
  };
  navigation: {
    skip: string;
    site: string;
    start: string;
    tariffs: string;
    works: string;
    callback: string;
    support: string;
    desk: string;
  };
  /** The button of the footer that opens the feedback form. */
  rateSite: string;
  reception: ReceptionTexts;
  home: HomeTexts;
  support: SupportTexts;
  callback: CallbackTexts;
  intranet: IntranetTexts;
  operators: Record<"gorizont" | "stepnet", OperatorTexts>;
}

/** The home page. */
export interface HomeTexts {
  title: string;
  description: string;
  headline: string;
  lead: string;
  chooseTariff: string;
  getHelp: string;
  tariffs: {
    title: string;
    lead: string;
    perMonth: string;
    favourite: string;
    connect: string;
    note: string;
    offers: readonly [Tariff, Tariff, Tariff];
  };
  works: {
    title: string;
    lead: string;
    missing: string;
    tell: string;
    planned: readonly [PlannedWork, PlannedWork, PlannedWork];
  };
  promise: {
    title: string;
    lead: string;
    answer: Figure;
    solved: Figure;
    complain: string;
  };
  feedback: { title: string; lead: string; fallback: string };
}

/** What stands beside every form through which the contact centre is reached. */
export interface ReceptionTexts {
  nextSteps: string;
  contacts: {
    title: string;
    everyDay: string;
    open: string;
    closed: string;
    shortCode: string;
    shops: string;
    post: string;
  };
}

/** A way that may suit a customer better. */
export interface OtherWay {
  question: string;
  link: string;
}

/** The support page. */
export interface SupportTexts {
  title: string;
  description: string;
  lead: string;
  steps: readonly [string, string, string];
  afterHours: string;
  byVoice: OtherWay;
  promise: { title: string; lead: string; fallback: string };
  questions: { title: string; lead: string };
}

/** The page on which a call is ordered. */
export interface CallbackTexts {
  title: string;
  description: string;
  lead: string;
  steps: readonly [string, string, string];
  afterHours: string;
  inWriting: OtherWay;
}

/** The pages that only the operator's own people see. */
export interface IntranetTexts {
  name: string;
  /** The name of the header's navigation, for screen readers. */
  sections: string;
  ideas: IntranetPageTexts & { lead: string };
  desk: IntranetPageTexts;
}

/** One of these pages. */
export interface IntranetPageTexts {
  /** Its name in the header. */
  section: string;
  title: string;
  description: string;
  staffOnly: string;
  signIn: string;
  fallback: string;
}

/** What one operator says for itself. */
export interface OperatorTexts {
  name: string;
  /** What it does, in a few words under the logo of the footer. */
  about: string;
  /** The zone of its hours, as people call it. */
  zone: string;
  /** Who may call the short code without paying. */
  shortCodeFrom: string;
  shops: string;
  post: string;
  /** What stands in a widget's place when its script does not come. */
  fallbacks: { complaint: string; callback: string };
  questions: readonly Question[];
}

/** A common question; each string of the answer is a paragraph. */
export interface Question {
  question: string;
  answer: readonly string[];
}

/** A tariff in words; its price and command stand in the page. */
export interface Tariff {
  name: string;
  about: string;
  data: string;
  calls: string;
  extra: string;
}

/** Works on the network in words; their dates stand in the page. */
export interface PlannedWork {
  place: string;
  effect: string;
}

/** A figure and what it says. */
export interface Figure {
  value: string;
  meaning: string;
}

/** The catalogues: a key that one of them lacks does not compile. */
export const texts: Record<Language, Texts> = { ru, kk, en };
