import type { FeedbackFormTexts } from "../shapes/feedback-form.ts";

export const texts: FeedbackFormTexts = {
  csat: () => "Бізде сізге қалай?",
  nps: (operator) => `«${operator}» компаниясын достарыңызға ұсынасыз ба?`,
  scores: ["Өте нашар", "Нашар", "Орташа", "Жақсы", "Тамаша"],
  lowest: "Ешқашан",
  highest: "Міндетті түрде",
  words: "Нені жақсартайық?",
  topic: "Не туралы",
  anyTopic: "Бәрі туралы",
  launcher: "Бізді бағалау",
  close: "Жабу",
  send: "Жіберу",
  sending: "Жіберілуде…",
  failed: "Жүктелмеді.",
  tryAgain: "Қайталап көру",
  offline: "Байланыс жоқ, пікір әзірге жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
  haveReceipt: "Пікіріме берілген жауапты көру",
};
