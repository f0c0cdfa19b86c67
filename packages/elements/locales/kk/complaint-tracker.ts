import type { ComplaintTrackerWords } from "../catalogues/complaint-tracker.ts";
import { counted } from "../plural.ts";

const units = { day: { other: "күн" }, hour: { other: "сағат" }, minute: { other: "минут" } };

export const words: ComplaintTrackerWords = {
  heading: "Не болғанын айтып беріңіз",
  answerWithin: (amount, unit) => `${counted("kk", amount, units[unit])} ішінде жауап береміз`,
  solveWithin: (amount, unit) =>
    `Хатыңызды робот емес, адам оқиды. ${counted("kk", amount, units[unit])} ішінде шешуге тырысамыз.`,
  topic: "Мәселе не туралы?",
  words: "Не дұрыс болмады?",
  wordsHint: "Өз сөзіңізбен: не, қайда, қашан.",
  left: (count) => `Тағы ${counted("kk", count, { other: "таңба" })} жазуға болады`,
  contact: "Сізге қайда жазайық немесе қоңырау шалайық (міндетті емес)",
  contactHint: "Телефон немесе пошта. Болмаса, жауап сілтемеде күтеді.",
  fullText: "Толық оқу",
  send: "Жіберу",
  sending: "Жіберілуде…",
  tryAgain: "Қайталап көру",
  haveReceipt: "Менде шағым нөмірі бар",
  faults: {
    summary: "Мынаны түзетіңіз:",
    topic: "Тақырыпты таңдаңыз: шағым тиісті адамдарға жетеді.",
    words: "Не болғаны туралы кем дегенде бірер сөз жазыңыз.",
    wordsTooLong: "Тым ұзын: мәтінді 5000 таңбаға дейін қысқартыңыз.",
    contact: "Бұл телефонға да, поштаға да ұқсамайды. Тексеріңіз немесе бос қалдырыңыз.",
    consent: "Келісіміңізсіз шағымды қабылдауға құқымыз жоқ.",
  },
  failures: {
    offline: "Байланыс жоқ, шағым әзірге жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
    busy: "Қазір жазып жатқандар тым көп. Бір минуттан кейін қайта жіберіңіз — мәтін орнында.",
    other: "Шағым жіберілмеді, бұл — біздің кінәміз. Жазғаныңыздың бәрі орнында.",
  },
};
