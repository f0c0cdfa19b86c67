import type { Schemas } from "@otklik/openapi";

type TopicForm = Schemas["TopicForm"];
type Attribute = Schemas["TopicAttribute"];
type Given = Record<string, string | number | boolean>;

/** A text in Russian, Kazakh and English. */
type Texts = readonly [ru: string, kk: string, en: string];

interface Asked extends Partial<Omit<Attribute, "title" | "hint" | "choices">> {
  title: Texts;
  hint?: Texts;
  choices?: Record<string, Texts>;
}

const questions: Record<string, Record<string, Asked>> = {
  network: {
    place: {
      title: ["Где это происходит?", "Бұл қай жерде болып жатыр?", "Where does it happen?"],
      hint: [
        "Адрес, район или станция.",
        "Мекенжай, аудан немесе бекет.",
        "An address, a district or a station.",
      ],
      maxLength: 200,
    },
    since: { kind: "date", title: ["С какого дня?", "Қай күннен бері?", "Since which day?"] },
    surroundings: {
      kind: "choice",
      title: ["В помещении или на улице?", "Үй ішінде ме, далада ма?", "Indoors or outdoors?"],
      choices: {
        indoors: ["В помещении", "Үй ішінде", "Indoors"],
        outdoors: ["На улице", "Далада", "Outdoors"],
        everywhere: ["Везде", "Барлық жерде", "Everywhere"],
      },
    },
  },
  billing: {
    amount: {
      kind: "number",
      title: ["Какая сумма?", "Қандай сома?", "How much was it?"],
      minimum: 0,
      maximum: 10_000_000,
    },
    chargedOn: { kind: "date", title: ["Когда списали?", "Қашан алынды?", "When was it charged?"] },
    repeats: {
      kind: "boolean",
      title: ["Это повторяется каждый месяц", "Бұл ай сайын қайталанады", "It happens every month"],
    },
  },
  shops: { shop: { title: ["Какой салон?", "Қай салон?", "Which shop?"], maxLength: 200 } },
};

const answers: Record<string, { question: Texts; answer: Texts }[]> = {
  network: [
    {
      question: [
        "Что проверить, если пропала связь?",
        "Байланыс жоғалса, нені тексеру керек?",
        "What can I check when the signal is gone?",
      ],
      answer: [
        "Включите и выключите режим полёта. Если не помогло, это наша забота.",
        "Ұшақ режимін қосып-өшіріңіз. Көмектеспесе, бұл біздің ісіміз.",
        "Switch flight mode on and off. If it does not help, it is ours to solve.",
      ],
    },
  ],
};

const consents: Record<string, Texts> = {
  surveys: [
    "Можно спросить меня позже, как всё прошло.",
    "Кейін бәрі қалай өткенін менен сұрауға болады.",
    "You may ask me later how it went.",
  ],
  marketing: [
    "Можно присылать мне предложения и новости.",
    "Маған ұсыныстар мен жаңалықтар жіберуге болады.",
    "You may send me offers and news.",
  ],
};

/** What a topic's form asks and answers, in a language. */
export function topicForm(topic: string, language: string): TopicForm {
  const say = (texts: Texts): string => texts[["ru", "kk", "en"].indexOf(language)] ?? texts[0];
  return {
    answers: (answers[topic] ?? []).map(({ question, answer }) => ({
      question: say(question),
      answer: say(answer),
      url: null,
    })),
    attributes: Object.entries(questions[topic] ?? {}).map(
      ([id, { title, hint, choices = {}, ...rest }]) => ({
        kind: "text",
        required: false,
        ...rest,
        id,
        title: say(title),
        hint: hint ? say(hint) : null,
        choices: Object.entries(choices).map(([choice, name]) => ({ id: choice, name: say(name) })),
      }),
    ),
    consents: Object.entries(consents).map(([id, text]) => ({
      id,
      version: "2026-01",
      text: say(text),
      url: null,
    })),
  };
}

/** The faults of what was given for a topic. */
export function attributeFaults(topic: string, given: Given = {}): Schemas["InputError"][] {
  const asked = topicForm(topic, "en").attributes;
  const fault = (id: string, code: Schemas["InputErrorCode"]): Schemas["InputError"] => ({
    pointer: `/attributes/${id}`,
    code,
    detail: "Not as it is asked for.",
  });
  return [
    ...Object.keys(given)
      .filter((id) => !asked.some((each) => each.id === id))
      .map((id) => fault(id, "not-asked")),
    ...asked.flatMap((each) => {
      const value = given[each.id];
      if (value === undefined) return each.required ? [fault(each.id, "required")] : [];
      return fits(value, each) ? [] : [fault(each.id, "invalid")];
    }),
  ];
}

/** The faults of consents that nobody asks for, or not in that version. */
export function furtherConsentFaults(
  given: readonly Schemas["AllowedConsent"][] = [],
): Schemas["InputError"][] {
  return given.flatMap(({ id, version }, index) => {
    if (id in consents && version === "2026-01") return [];
    const code = id in consents ? "outdated" : "unknown-value";
    return [{ pointer: `/consents/${index}`, code, detail: "Not one that is asked for." }];
  });
}

/** What was given, as it is told to people. */
export function toldAttributes(topic: string, given: Given, language: string): Schemas["ToldAttribute"][] {
  return topicForm(topic, language).attributes.flatMap(({ id, title, choices }) => {
    const value = given[id];
    if (value === undefined) return [];
    return [{ id, title, value: choices.find((choice) => choice.id === value)?.name ?? value }];
  });
}

function fits(value: Given[string], { kind, choices, ...limits }: Attribute): boolean {
  const { minimum = -Infinity, maximum = Infinity, minLength = 0, maxLength = 500 } = limits;
  if (kind === "boolean") return typeof value === "boolean";
  if (kind === "number" || kind === "integer")
    return (
      typeof value === "number" &&
      value >= minimum &&
      value <= maximum &&
      (kind === "number" || Number.isInteger(value))
    );
  if (typeof value !== "string") return false;
  if (kind === "choice") return choices.some(({ id }) => id === value);
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return value.length >= minLength && value.length <= maxLength;
}
