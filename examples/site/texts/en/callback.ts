import type { CallbackTexts } from "../texts.ts";

export const callback: CallbackTexts = {
  title: "Callback",
  description:
    "Book a free call for the half hour that suits you, every day from 8:00 to 22:00. At night you can leave a message.",
  lead: "Choose a time that suits you, and we call you. It costs you nothing.",
  steps: [
    "You choose the half hour in which you can talk.",
    "Within that half hour we call. We know what it is about, so you need not start over.",
    "You did not hear the phone? Choose another time. We did not call? You will see it as plainly as we do.",
  ],
  afterHours: "At night, leave a message: we call in the morning.",
  inWriting: { question: "Here with a complaint?", link: "Put it in writing" },
};
