import type { LinkOutcome } from "./confirm-mail.ts";

interface Written {
  subject: string;
  lines: string[];
}

/** What mails say, and the pages to which they lead. */
export interface MailTexts {
  confirmation: (operator: string, link: string) => Written;
  receipt: (operator: string, link: string) => Written;
  notMine: (link: string) => string;
  page: Record<LinkOutcome, string>;
  confirm: string;
  block: string;
}

const en: MailTexts = {
  confirmation: (operator, link) => ({
    subject: "Is this your address?",
    lines: [
      `Somebody asked ${operator} to send a personal link to this address.`,
      `If it was you, open this page and confirm it. The link is sent to you then:\n${link}`,
      "It can be confirmed for 24 hours.",
    ],
  }),
  receipt: (operator, link) => ({
    subject: "Your personal link",
    lines: [
      `Here is your personal link to what you sent to ${operator}:\n${link}`,
      "Keep it, and show it to nobody: whoever has it sees what you wrote.",
    ],
  }),
  notMine: (link) => `This was not you? Say so there, and nothing more will be sent to you:\n${link}`,
  page: {
    confirmable: "Was it you who asked for a personal link to be sent to your address?",
    confirmed: "Thank you. Your personal link is on its way to you.",
    receipt: "Your personal link was sent to this address.",
    blocked: "Nothing more will be sent to this address.",
    gone: "This link is over, or was not copied in full.",
    later: "That was a lot of mail at once. Please try again in an hour.",
  },
  confirm: "Yes, send me the link",
  block: "No, this was not me",
};

const ru: MailTexts = {
  confirmation: (operator, link) => ({
    subject: "Это ваш адрес?",
    lines: [
      `Кто-то попросил «${operator}» отправить на этот адрес личную ссылку.`,
      `Если это были вы, откройте страницу и подтвердите адрес. Тогда мы пришлём ссылку:\n${link}`,
      "Подтвердить можно в течение 24 часов.",
    ],
  }),
  receipt: (operator, link) => ({
    subject: "Ваша личная ссылка",
    lines: [
      `Вот ваша личная ссылка на то, что вы отправили в «${operator}»:\n${link}`,
      "Сохраните её и никому не показывайте: по ней видно всё, что вы написали.",
    ],
  }),
  notMine: (link) => `Это были не вы? Скажите об этом здесь, и мы больше ничего не пришлём:\n${link}`,
  page: {
    confirmable: "Это вы попросили прислать личную ссылку на ваш адрес?",
    confirmed: "Спасибо. Личная ссылка уже в пути.",
    receipt: "Личная ссылка отправлена на этот адрес.",
    blocked: "На этот адрес больше ничего не придёт.",
    gone: "Эта ссылка больше не действует или скопирована не полностью.",
    later: "Писем было слишком много. Попробуйте, пожалуйста, через час.",
  },
  confirm: "Да, пришлите ссылку",
  block: "Нет, это был не я",
};

const kk: MailTexts = {
  confirmation: (operator, link) => ({
    subject: "Бұл сіздің мекенжайыңыз ба?",
    lines: [
      `Біреу «${operator}» компаниясынан осы мекенжайға жеке сілтеме жіберуді сұрады.`,
      `Бұл сіз болсаңыз, бетті ашып, мекенжайды растаңыз. Содан кейін сілтемені жібереміз:\n${link}`,
      "24 сағат ішінде растауға болады.",
    ],
  }),
  receipt: (operator, link) => ({
    subject: "Сіздің жеке сілтемеңіз",
    lines: [
      `«${operator}» компаниясына жібергеніңізге апаратын жеке сілтемеңіз:\n${link}`,
      "Сақтап қойыңыз және ешкімге көрсетпеңіз: ол арқылы жазғаныңыздың бәрі көрінеді.",
    ],
  }),
  notMine: (link) => `Бұл сіз емес пе едіңіз? Осында айтыңыз, енді ештеңе жібермейміз:\n${link}`,
  page: {
    confirmable: "Мекенжайыңызға жеке сілтеме жіберуді сіз сұрадыңыз ба?",
    confirmed: "Рақмет. Жеке сілтеме жолда.",
    receipt: "Жеке сілтеме осы мекенжайға жіберілді.",
    blocked: "Бұл мекенжайға енді ештеңе келмейді.",
    gone: "Бұл сілтеменің мерзімі өткен немесе ол толық көшірілмеген.",
    later: "Хат тым көп болды. Бір сағаттан кейін қайталап көріңіз.",
  },
  confirm: "Иә, сілтемені жіберіңіз",
  block: "Жоқ, бұл мен емес",
};

const texts: Record<string, MailTexts> = { ru, kk, en };

/** The texts in a language; in English where we do not write it. */
export function mailTexts(language: string): MailTexts {
  return texts[language.toLowerCase().split("-")[0] ?? ""] ?? en;
}
