import type { HomeTexts } from "../texts.ts";

export const home: HomeTexts = {
  title: "Gorizont Mobile — mobile without the small print",
  description:
    "Three plain tariffs, a schedule of works on the network, and support that answers every complaint within 3 days.",
  headline: "Connected, as far as the horizon",
  lead: "Three tariffs without small print. An honest schedule of works on the network. And people who answer every complaint.",
  chooseTariff: "Choose a tariff",
  getHelp: "Get help",
  tariffs: {
    title: "Tariffs",
    lead: "Prices are for 30 days. Change whenever you like, up or down, free of charge.",
    perMonth: "for 30 days",
    favourite: "Chosen most often",
    connect: "Dial to join",
    note: "When your gigabytes run out, the internet stays on: 256 kbit/s for messages and maps. We never add paid packages on our own.",
    offers: [
      {
        name: "Nearby",
        about: "Calls, messengers and maps for every day.",
        data: "10 GB",
        calls: "300 minutes",
        extra: "What is left moves to the next month",
      },
      {
        name: "Far",
        about: "Enough for a day on the road and a film at night.",
        data: "35 GB",
        calls: "700 minutes",
        extra: "Leftovers move on, hotspot included",
      },
      {
        name: "Boundless",
        about: "For when you would rather not count gigabytes.",
        data: "Unlimited",
        calls: "1,500 minutes",
        extra: "Hotspot and a second number included",
      },
    ],
  },
  works: {
    title: "Planned works",
    lead: "We tell you beforehand and work at night. The emergency number 112 is always available.",
    missing: "No signal, and your area is not on the list?",
    tell: "Tell us",
    planned: [
      {
        place: "Tver, Zavolzhsky district",
        effect: "We replace equipment at three base stations. Service may drop for about ten minutes.",
      },
      {
        place: "Kaluga, city centre",
        effect: "We switch on more spectrum. Afterwards the internet is faster at busy hours.",
      },
      {
        place: "Ryazan and surroundings",
        effect: "We upgrade a network node. Calls and SMS work as usual, the internet will be slower.",
      },
    ],
  },
  promise: {
    title: "Something went wrong? Tell us",
    lead: "A complaint is a gift: it shows us what to mend. So each one has a number, a date by which we answer, and a person who does.",
    answer: {
      value: "3\u00a0days",
      meaning: "is the latest you will hear back on a complaint. From a person, not a robot.",
    },
    solved: { value: "85%", meaning: "of complaints are solved within the first 24 hours." },
    complain: "Tell us what happened",
  },
  feedback: {
    title: "How are we doing?",
    lead: "One rating and, if you like, a few words. A person reads each one and passes it to those who can change things.",
    fallback:
      "If the form did not open, tell us at any of our shops, or write to PO Box 500, Tver 170000. We read it just as carefully.",
  },
};
