import type { OperatorTexts } from "../texts.ts";

export const gorizont: OperatorTexts = {
  name: "Gorizont Mobile",
  about: "Mobile for people who like things clear.",
  zone: "Moscow time",
  shortCodeFrom: "free from Gorizont Mobile numbers",
  shops: "at any Gorizont Mobile shop",
  post: "PO Box 500, Tver 170000",
  fallbacks: {
    complaint:
      "If the form did not open, call 0500 from a Gorizont Mobile number between 8:00 and 22:00, visit any of our shops, or write to PO Box 500, Tver 170000. We answer just the same, within 3 days.",
    callback:
      "If the form did not open, call us instead: 0500, free from Gorizont Mobile numbers, every day from 8:00 to 22:00 Moscow time.",
  },
  questions: [
    {
      question: "I have no signal. Where do I start?",
      answer: [
        "Switch flight mode on for ten seconds: the phone picks a station anew. If that does not help, put your SIM card into another phone, and you will know whether it is the phone or the network.",
        "If it is the network, file a complaint and give the street and house. With an exact address our engineers find the cause much faster.",
      ],
    },
    {
      question: "What was I charged for?",
      answer: [
        "Dial *500*9# and the last five charges come by SMS. Any shop prints a detailed bill for the last six months, free of charge.",
        "If a charge surprises you, send us its date and amount. If the mistake is ours, we return the money and explain how it happened.",
      ],
    },
    {
      question: "How do I stop a paid subscription?",
      answer: [
        "Dial *500*0#: you get a list of your subscriptions and a command to stop each one. If one appeared without your consent, file a complaint: we stop it and return what was charged.",
      ],
    },
    {
      question: "Why is the internet slower in the evening?",
      answer: [
        "Because most people are online then, and some stations cannot carry them all. We extend them one by one, not all at once.",
        "Send us the address and the hour. We check your very station and name a date, and if there is none yet, we say so.",
      ],
    },
    {
      question: "I lost my phone. How do I keep my number?",
      answer: [
        "Call 0500 from any Gorizont Mobile number, or come to a shop with your passport. We block the old SIM card at once and give you a new one with the same number free of charge, usually within ten minutes.",
      ],
    },
  ],
};
