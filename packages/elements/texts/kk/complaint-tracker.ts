import type { ComplaintTrackerTexts } from "../shapes/complaint-tracker.ts";
import { counted } from "../plural.ts";

const units = { day: { other: "күн" }, hour: { other: "сағат" }, minute: { other: "минут" } };

export const texts: ComplaintTrackerTexts = {
  heading: "Не болғанын айтып беріңіз",
  answerWithin: (amount, unit) => `${counted("kk", amount, units[unit])} ішінде жауап береміз`,
  solveWithin: (amount, unit) =>
    `Хатыңызды робот емес, адам оқиды. ${counted("kk", amount, units[unit])} ішінде шешуге тырысамыз.`,
  topic: "Мәселе не туралы?",
  words: "Не дұрыс болмады?",
  wordsHint: "Өз сөзіңізбен: не, қайда, қашан.",
  wordsTooLong: "Тым ұзын: мәтінді 5000 таңбаға дейін қысқартыңыз.",
  left: (count) => `Тағы ${counted("kk", count, { other: "таңба" })} жазуға болады`,
  files: {
    label: "Фото, құжат, жазба (міндетті емес)",
    hint: (count, megabytes) =>
      `${count} файлға дейін, әрқайсысы ${megabytes} МБ-тан аспасын: фото, PDF, мәтін, дыбыс. Сүйреп әкелуге де болады.`,
    choose: "Файл таңдау",
  },
  contact: "Сізге қайда жазайық немесе қоңырау шалайық (міндетті емес)",
  contactHint: "Телефон немесе пошта. Болмаса, жауап сілтемеде күтеді.",
  fullText: "Толық оқу",
  send: "Жіберу",
  sending: "Жіберілуде…",
  failed: "Жүктелмеді.",
  tryAgain: "Қайталап көру",
  offline: "Байланыс жоқ, шағым әзірге жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
  haveReceipt: "Менде шағым нөмірі бар",
};
