import type { SupportTexts } from "../texts.ts";

export const support: SupportTexts = {
  title: "Support",
  description: "File a complaint, follow the answer by its number, and find answers to common questions.",
  lead: "Tell us what happened. We answer every complaint within 3 days, and solve 85% within 24 hours.",
  steps: [
    "You get a number at once. With it you can open the complaint on any device.",
    "Beside it stands the date we answer by. If we are late, you see it as plainly as we do.",
    "A person who has looked into it answers. You can write back.",
  ],
  afterHours: "Complaints are taken round the clock.",
  byVoice: { question: "Rather talk?", link: "Book a call" },
  promise: {
    title: "In plain figures",
    lead: "Whether we keep what we promise, month by month. Nobody here can change it afterwards, and anyone can check.",
    fallback:
      "The figures of each month stand here. If they do not appear, reload the page; complaints are taken as ever.",
  },
  questions: {
    title: "Common questions",
    lead: "Straight answers, even where they do not flatter us.",
  },
};
