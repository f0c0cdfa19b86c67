import type { Texts } from "./texts.ts";

export const en: Texts = {
  shortName: "Eng",
  demo: {
    label: "Demo",
    about: "The operator is fictitious, the widgets are real",
    viewAs: "View as",
    people: {
      visitor: "Visitor, signed out",
      anna: "Anna, customer",
      viktor: "Viktor, VIP customer",
      elena: "Elena, employee",
      artem: "Artem, agent",
      marina: "Marina, manager",
    },
    languages: "Language",
    operators: "Operator",
  },
  navigation: {
    skip: "Skip to content",
    site: "Site sections",
    start: "home",
    tariffs: "Tariffs",
    works: "Network works",
    support: "Support",
    desk: "For staff",
  },
  home: {
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
  },
  support: {
    title: "Support",
    description: "File a complaint, follow the answer by its number, and find answers to common questions.",
    lead: "Tell us what happened. We answer every complaint within 3 days, and solve 85% within 24 hours.",
    steps: {
      title: "What happens next",
      list: [
        "You get a number at once. With it you can open the complaint on any device.",
        "Beside it stands the date we answer by. If we are late, you see it as plainly as we do.",
        "A person who has looked into it answers. You can write back.",
      ],
    },
    hours: {
      title: "Contact centre",
      everyDay: "Every day",
      open: "Open now",
      closed: "Opens at 8:00",
      roundTheClock: "Complaints are taken round the clock.",
    },
    ways: { shortCode: "Short code", shops: "In person", post: "By post" },
    questions: {
      title: "Common questions",
      lead: "Straight answers, even where they do not flatter us.",
    },
  },
  desk: {
    title: "Customers’ complaints",
    description: "Where the people who answer customers work.",
    intranet: "Intranet",
    staffOnly: "This page is for staff who answer customers.",
    signIn: "Sign in as Artem, agent",
    fallback:
      "The queue did not load. Reload the page; if that does not help, write to the engineer on duty.",
  },
  operators: {
    gorizont: {
      name: "Gorizont Mobile",
      about: "Mobile for people who like things clear.",
      zone: "Moscow time",
      shortCodeFrom: "free from Gorizont Mobile numbers",
      shops: "at any Gorizont Mobile shop",
      post: "PO Box 500, Tver 170000",
      fallback:
        "If the form did not open, call 0500 from a Gorizont Mobile number between 8:00 and 22:00, visit any of our shops, or write to PO Box 500, Tver 170000. We answer just the same, within 3 days.",
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
    },
    stepnet: {
      name: "Stepnet",
      about: "Internet and television at home.",
      zone: "Astana time",
      shortCodeFrom: "free from Stepnet numbers",
      shops: "at any Stepnet office",
      post: "PO Box 770, Astana 010000",
      fallback:
        "If the form did not open, call 0770 from a Stepnet number between 8:00 and 22:00, visit any of our offices, or write to PO Box 770, Astana 010000. We answer just the same, within 3 days.",
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
    },
  },
};
