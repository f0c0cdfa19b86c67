import type { OperatorConsent, OperatorTopic } from "@otklik/rules/operator-policy.js";

/** What one can complain about at both operators, and what else is asked then. */
export const topics: OperatorTopic[] = [
  {
    id: "network",
    department: "network",
    name: { ru: "Связь и интернет", kk: "Байланыс және интернет", en: "Network and internet" },
    answers: [
      {
        question: {
          ru: "Что проверить, если пропала связь?",
          kk: "Байланыс жоғалса, нені тексеру керек?",
          en: "What can I check when the signal is gone?",
        },
        answer: {
          ru: "Включите и выключите режим полёта. Если не помогло, это наша забота.",
          kk: "Ұшақ режимін қосып-өшіріңіз. Көмектеспесе, бұл біздің ісіміз.",
          en: "Switch flight mode on and off. If it does not help, it is ours to solve.",
        },
      },
    ],
    attributes: {
      type: "object",
      properties: {
        place: {
          title: { ru: "Где это происходит?", kk: "Бұл қай жерде болып жатыр?", en: "Where does it happen?" },
          description: {
            ru: "Адрес, район или станция.",
            kk: "Мекенжай, аудан немесе бекет.",
            en: "An address, a district or a station.",
          },
          type: "string",
          maxLength: 200,
        },
        since: {
          title: { ru: "С какого дня?", kk: "Қай күннен бері?", en: "Since which day?" },
          type: "string",
          format: "date",
        },
        surroundings: {
          title: {
            ru: "В помещении или на улице?",
            kk: "Үй ішінде ме, далада ма?",
            en: "Indoors or outdoors?",
          },
          type: "string",
          oneOf: [
            { const: "indoors", title: { ru: "В помещении", kk: "Үй ішінде", en: "Indoors" } },
            { const: "outdoors", title: { ru: "На улице", kk: "Далада", en: "Outdoors" } },
            { const: "everywhere", title: { ru: "Везде", kk: "Барлық жерде", en: "Everywhere" } },
          ],
        },
      },
    },
  },
  {
    id: "billing",
    department: "billing",
    name: { ru: "Счета и списания", kk: "Шоттар мен төлемдер", en: "Bills and charges" },
    attributes: {
      type: "object",
      properties: {
        amount: {
          title: { ru: "Какая сумма?", kk: "Қандай сома?", en: "How much was it?" },
          type: "number",
          minimum: 0,
          maximum: 10_000_000,
        },
        chargedOn: {
          title: { ru: "Когда списали?", kk: "Қашан алынды?", en: "When was it charged?" },
          type: "string",
          format: "date",
        },
        repeats: {
          title: {
            ru: "Это повторяется каждый месяц",
            kk: "Бұл ай сайын қайталанады",
            en: "It happens every month",
          },
          type: "boolean",
        },
      },
    },
  },
  {
    id: "tariffs",
    department: "billing",
    name: { ru: "Тарифы и услуги", kk: "Тарифтер мен қызметтер", en: "Tariffs and services" },
  },
  {
    id: "shops",
    department: "shops",
    name: { ru: "Салоны связи", kk: "Байланыс салондары", en: "Shops" },
    attributes: {
      type: "object",
      properties: {
        shop: {
          title: { ru: "Какой салон?", kk: "Қай салон?", en: "Which shop?" },
          type: "string",
          maxLength: 200,
        },
      },
    },
  },
  {
    id: "digital",
    department: "digital",
    name: { ru: "Сайт и приложение", kk: "Сайт және қосымша", en: "Website and app" },
  },
  {
    id: "service",
    department: "contact-centre",
    name: { ru: "Обслуживание", kk: "Қызмет көрсету", en: "Customer service" },
  },
  { id: "other", department: "contact-centre", name: { ru: "Другое", kk: "Басқа", en: "Something else" } },
];

/** What a customer may allow besides. */
export const consents: OperatorConsent[] = [
  {
    id: "surveys",
    version: "2026-01",
    text: {
      ru: "Можно спросить меня позже, как всё прошло.",
      kk: "Кейін бәрі қалай өткенін менен сұрауға болады.",
      en: "You may ask me later how it went.",
    },
  },
  {
    id: "marketing",
    version: "2026-01",
    text: {
      ru: "Можно присылать мне предложения и новости.",
      kk: "Маған ұсыныстар мен жаңалықтар жіберуге болады.",
      en: "You may send me offers and news.",
    },
  },
];
