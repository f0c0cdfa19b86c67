import type { IdeasTexts } from "../shapes/ideas.ts";
import { momentOf } from "../moment.ts";
import { at, date } from "./moments.ts";

export const texts: IdeasTexts = {
  back: "Барлық идеяларға",
  proposedBy: (author, moment) => (author ? `${author}, ${at(moment)}` : at(moment)),
  follow: "Бақылау",
  following: "Бақылаймын",
  owned: (owner, due) => (due ? `Жауапты — ${owner}, мерзімі — ${date(due)}` : `Жауапты — ${owner}`),
  ownedHint: "Идея қабылданды, іске асырылады.",
  overdue: (owner, due) => `Мерзімі өтті: ${date(due)}. Жауапты — ${owner}.`,
  shipped: "Жасалды: клиенттер оны көріп отыр",
  declined: "Қабылданбады",
  merged: (number) => `№ ${number} идеямен біріктірілді`,
  events: {
    "idea.proposed": "Ұсынылды",
    "idea.reviewed": "Қарауға алынды",
    "idea.accepted": ({ owner = "", dueOn }) =>
      dueOn
        ? `Қабылданды: жауапты — ${owner}, мерзімі — ${date(momentOf(dueOn, "UTC"))}`
        : `Қабылданды: жауапты — ${owner}`,
    "idea.started": "Жасала бастады",
    "idea.shipped": "Жасалды",
    "idea.declined": "Қабылданбады",
    "idea.merged": ({ into = "" }) => `№ ${into} идеямен біріктірілді`,
    "idea.joined": ({ from = "" }) => `№ ${from} идея қосылды`,
  },
  comments: "Талқылау",
  noComments: "Әзірге ешкім ештеңе айтқан жоқ.",
  comment: {
    label: "Не ойлайсыз?",
    send: "Пікір қосу",
    sending: "Жіберілуде…",
    sent: "Пікір қосылды",
    empty: "Алдымен бірер сөз жазыңыз.",
    failed: "Жіберілмеді. Мәтін орнында, қайталап көріңіз.",
    tryAgain: "Қайталап көру",
  },
  moves: () => import("./idea-moves.ts").then(({ texts }) => texts),
  proposal: {
    heading: "Сіздің идеяңыз",
    lead: "Клиенттің жолымен жүріп өтіп, нені өзгерту керегін айтыңыз. Оны бәрі көреді, тағдырын — қадам сайын.",
    step: "Қай қадамда?",
    title: "Нені өзгерту керек, бір сөйлеммен",
    titleHint: "Мысалы: курьер телефонды өзі баптайды.",
    words: "Толығырақ (міндетті емес)",
    similar: "Ұқсасы ұсынылған. Соны қолдаған дұрыс шығар?",
    send: "Ұсыну",
    sending: "Жіберілуде…",
    tryAgain: "Қайталап көру",
    offline: "Байланыс жоқ, идея әзірге жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
    faults: {
      step: "Идеяны табуы үшін қадамды таңдаңыз.",
      title: "Бір сөйлеммен айтыңыз, 3-тен 160 таңбаға дейін.",
      words: "Тым ұзын: мәтінді 5000 таңбаға дейін қысқартыңыз.",
    },
  },
  proposed: "Идея тақтада",
  voted: "Дауысыңыз есепке алынды",
  unvoted: "Дауыс қайтарып алынды",
};
