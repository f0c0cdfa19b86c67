import type { ReceiptKind, Schemas } from "@otklik/openapi";
import { fileTypes } from "@otklik/rules/file-types.js";
import type { UploadRecord } from "../complaints/attachments/attachment-handlers.ts";
import type { CallbackRecord } from "../callbacks/callback-handlers.ts";
import type { ComplaintRecord } from "../complaints/complaint-record.ts";
import { EventLog } from "../everyone/everyone-handlers.ts";
import type { FeedbackRecord } from "../feedback/feedback-handlers.ts";
import type { IdeaRecord } from "../ideas/idea-record.ts";
import type { StoredAnswer } from "../operations/bind-operation.ts";
import { templates } from "./templates.ts";
import { en, kk, ru, type Words } from "./words.ts";

type Settings = Schemas["Settings"];

/** An operator as the mocks keep it: what it says of itself, and all that was done at its site. */
export interface Operator {
  settings(language?: string): Settings;
  departments(language?: string): Schemas["Department"][];
  causes(language?: string): Schemas["Cause"][];
  ladder(language?: string): Schemas["LadderStep"][];
  templates(language?: string): Schemas["AnswerTemplate"][];
  /** Customers of these tiers stand above all others in the queue. */
  readonly vipFirst: readonly string[];
  readonly callbackOffer: CallbackOffer;
  readonly complaints: Map<string, ComplaintRecord>;
  /** Whoever has worked at the desk, by subject. */
  readonly agents: Map<string, Schemas["Agent"]>;
  readonly callbacks: Map<string, CallbackRecord>;
  readonly feedback: Map<string, FeedbackRecord>;
  readonly ideas: Map<string, IdeaRecord>;
  readonly receipts: Map<string, { secret: string; opens: ReceiptKind }>;
  readonly sessions: Map<string, Schemas["ReceiptSession"] & { number: string }>;
  readonly uploads: Map<string, UploadRecord>;
  readonly answers: Map<string, StoredAnswer>;
  readonly events: EventLog;
}

/** When the contact centre calls: every day, by a clock that never changes. */
export interface CallbackOffer {
  utcOffsetHours: number;
  opensAtHour: number;
  closesAtHour: number;
  slotMinutes: number;
  capacity: number;
  noticeMinutes: number;
  horizonDays: number;
  messageWithin: string;
}

interface Profile {
  timeZone: string;
  vipFirst: string[];
  callbackOffer: CallbackOffer;
  /** The operator's own words first. */
  words: readonly [Words, ...Words[]];
}

const everyDay = {
  opensAtHour: 8,
  closesAtHour: 22,
  slotMinutes: 30,
  noticeMinutes: 15,
  horizonDays: 7,
  messageWithin: "PT2H",
};

export const profiles: { gorizont: Profile; stepnet: Profile } = {
  gorizont: {
    timeZone: "Europe/Moscow",
    vipFirst: ["vip"],
    callbackOffer: { ...everyDay, utcOffsetHours: 3, capacity: 3 },
    words: [ru, kk, en],
  },
  stepnet: {
    timeZone: "Asia/Almaty",
    vipFirst: [],
    callbackOffer: { ...everyDay, utcOffsetHours: 5, capacity: 2 },
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
    departments: (language) => namesOf(wordsIn(profile, language).departments),
    causes: (language) => namesOf(wordsIn(profile, language).causes),
    ladder: (language) =>
      wordsIn(profile, language).ladder.map((role, index) => ({
        role,
        name: index === 1 ? wordsIn(profile, language).headName : null,
        within: index < 2 ? "PT24H" : "P2D",
      })),
    templates: (language) => {
      const spoken = wordsIn(profile, language).language;
      return templates.map(({ name, ...each }) => ({ ...each, name: name[spoken] ?? "" }));
    },
    vipFirst: profile.vipFirst,
    callbackOffer: { ...profile.callbackOffer },
    complaints: new Map(),
    agents: new Map(),
    callbacks: new Map(),
    feedback: new Map(),
    ideas: new Map(),
    receipts: new Map(),
    sessions: new Map(),
    uploads: new Map(),
    answers: new Map(),
    events: new EventLog(),
  };
}

function settingsOf(profile: Profile, asked: string | undefined): Settings {
  const { language, operatorName, topics, journey, consent } = wordsIn(profile, asked);
  return {
    operatorName,
    language,
    languages: profile.words.map((each) => each.language),
    timeZone: profile.timeZone,
    topics: namesOf(topics),
    journey: namesOf(journey),
    promise: { answerWithin: "P3D", solveWithin: "PT24H" },
    consent: { version: "2026-01", text: consent, url: null },
    mail: true,
    attachments: { count: 5, size: 10_000_000, types: [...fileTypes] },
  };
}

function wordsIn({ words }: Profile, asked = ""): Words {
  const primary = asked.toLowerCase().split("-")[0];
  return words.find((each) => each.language === primary) ?? words[0];
}

function namesOf(names: Record<string, string>): { id: string; name: string }[] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}

/** The department that looks into complaints and feedback on a topic. */
export function departmentOfTopic(topic: string | undefined): string {
  const byTopic: Record<string, string> = {
    ...{ network: "network", billing: "billing", tariffs: "billing" },
    ...{ shops: "shops", digital: "digital" },
  };
  return byTopic[topic ?? ""] ?? "contact-centre";
}
