import type { FeedbackTexts } from "../shapes/feedback.ts";

export const texts: FeedbackTexts = {
  number: "Пікір нөмірі",
  faults: {
    nothing: "Баға қойыңыз немесе бірер сөз жазыңыз.",
    tooLong: "Тым ұзын: мәтінді 5000 таңбаға дейін қысқартыңыз.",
  },
  failures: {
    offline: "Байланыс жоқ, пікір әзірге жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
    busy: "Қазір жазып жатқандар тым көп. Бір минуттан кейін қайта жіберіңіз — мәтін орнында.",
    other: "Пікір жіберілмеді, бұл — біздің кінәміз. Жазғаныңыздың бәрі орнында.",
  },
  card: {
    title: "Рақмет, сізді естідік",
    thanks: "Әр пікірді адам оқиды.",
    seeStatus: "Қазір не болып жатқанын көру",
  },
  sentTo: (department) => `Пікір өзгерте алатын адамдарға жетті: ${department}`,
  sentHint: "Жауап берсек, ол жеке сілтемеде күтеді.",
  answered: "Сізге жауап бердік",
  answeredHint: "Жауап төменде.",
  score: (score, most) => `Сіздің бағаңыз: ${most} ішінен ${score}`,
  statuses: { received: "Бөлімге жіберілді", read: "Оқылды", answered: "Жауап бар" },
  events: {
    "feedback.received": "Сіз пікір қалдырдыңыз",
    "feedback.read": "Оқыды",
    "feedback.claimed": "Жеке кабинетіңізге қостыңыз",
    "feedback.routed": "Басқа бөлімге берді",
    "feedback.answered": "Жауап",
  },
  newAnswer: "Жауап келді",
  again: "Тағы бір пікір қалдыру",
};
