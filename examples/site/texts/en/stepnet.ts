import type { OperatorTexts } from "../texts.ts";

export const stepnet: OperatorTexts = {
  name: "Stepnet",
  about: "Internet and television at home.",
  zone: "Astana time",
  shortCodeFrom: "free from Stepnet numbers",
  shops: "at any Stepnet office",
  post: "PO Box 770, Astana 010000",
  fallbacks: {
    complaint:
      "If the form did not open, call 0770 from a Stepnet number between 8:00 and 22:00, visit any of our offices, or write to PO Box 770, Astana 010000. We answer just the same, within 3 days.",
    callback:
      "If the form did not open, call us instead: 0770, free from Stepnet numbers, every day from 8:00 to 22:00 Astana time.",
  },
  questions: [
    {
      question: "The internet is down. Where do I start?",
      answer: [
        "Unplug the router for half a minute and plug it in again. If after five minutes the “Internet” light is red or off, the fault is in the line.",
        "File a complaint and give your entrance and flat. If a technician has to come, we suggest the time.",
      ],
    },
    {
      question: "I pay for 200 Mbit/s and see 40. Why?",
      answer: [
        "Most often speed is lost on Wi-Fi: walls, neighbours’ networks, an old router. Connect a computer by cable and measure again.",
        "If it is much less by cable too, the fault is ours. Send us the result, and we check the port and the line.",
      ],
    },
    {
      question: "I am away for two months. Do I have to pay?",
      answer: [
        "No. You can pause the contract for 7 to 90 days once a year, free of charge. Send us the dates at least a day before you leave.",
      ],
    },
    {
      question: "The technician did not come. What now?",
      answer: [
        "File a complaint and say which time you were given. We find out what happened and agree on a new visit. For each visit missed without notice we take one day off your bill.",
      ],
    },
  ],
};
