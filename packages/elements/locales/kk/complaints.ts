import type { ComplaintsWords } from "../catalogues/complaints.ts";
import { at, by } from "./moments.ts";

export const words: ComplaintsWords = {
  number: "Шағым нөмірі",
  statuses: {
    received: "Қабылданды",
    in_progress: "Қаралуда",
    waiting_for_customer: "Сізді күтеміз",
    resolved: "Шешілді",
    closed: "Жабылды",
    withdrawn: "Қайтарып алынды",
    rejected: "Қабылданбады",
  },
  promise: {
    running: (due) => `Жауап береміз, соңғы мерзімі — ${by(due)}`,
    kept: "Уәде орындалды",
    keptAt: (answered) => `Жауап берілді: ${at(answered)}`,
    breached: "Уақытында жауап бермедік. Кешіріңіз.",
    breachedSince: (due) => `Уәде еткен мерзім — ${by(due)}. Жауап беруіміз керек, ұмытқан жоқпыз.`,
    answeredLate: (answered) => `Жауап кешігіп берілді: ${at(answered)}`,
  },
  target: {
    answer: "Алғашқы жауап",
    name: "Шешім",
    running: (due) => `Шешуге тырысамыз, мерзімі — ${by(due)}`,
    hurry: "Асығып жатырмыз",
    paused: "Жауабыңызды күтеміз",
    pausedHint: "Сіз жауап бергенше шешу уақыты тоқтап тұрады.",
    kept: (solved) => `Шешілді: ${at(solved)}`,
    late: (solved) => `Жоспардан кеш шешілді: ${at(solved)}`,
    breached: (due) => `Шешу мерзімі — ${by(due)} — өтіп кетті. Кешіріңіз.`,
  },
  ladder: {
    now: (who, due) => `Қазір шағымға жауапты: ${who}. Жауап мерзімі — ${by(due)}.`,
    next: (who) => `Көмектеспесе, жауап беретін: ${who}.`,
  },
  steps: {
    withdraw: "Шағымды қайтарып алу",
    reopen: "Көмектеспеді",
    close: "Көмектесті, жабу",
    escalate: "Жоғары жіберу",
  },
  outcome: { heading: "Көмектесті ме?" },
  faults: {
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
  card: {
    title: "Шағымыңыз бізге жетті",
    thanks: "Айтқаныңызға рақмет. Әр шағым — сыйлық: нені түзету керегін көрсетеді.",
    seeStatus: "Қазір не болып жатқанын көру",
  },
  events: {
    "complaint.received": "Сіз бізге жаздыңыз",
    "complaint.answered": "Жауап",
    "complaint.message-added": "Сіз толықтырдыңыз",
    "complaint.claimed": "Жеке кабинетіңізге қостыңыз",
    "complaint.customer-asked": "Сізден сұрадық",
    "complaint.handed-over": "Басқа бөлімге берілді",
    "complaint.resolved": "Шешілді",
    "complaint.rejected": "Көмектесе алмаймыз",
    "complaint.withdrawn": "Сіз шағымды қайтарып алдыңыз",
    "complaint.reopened": "Сіз шағымды қайта ашуды сұрадыңыз",
    "complaint.closed": "Шағым жабылды",
    "complaint.escalated": "Жоғары жіберілді",
    "complaint.breached": ({ promise }) =>
      promise === "answer"
        ? "Уақытында жауап бермедік. Кешіріңіз."
        : promise === "solve"
          ? "Мерзімінде шешпедік. Кешіріңіз."
          : "Жоғарыда да уақытында жауап бермеді. Кешіріңіз.",
    "complaint.rated": ({ score }) => `Сіздің бағаңыз: 5-тен ${score ?? ""}`,
  },
  newAnswer: "Жауап келді",
  reply: "Сіздің жауабыңыз",
  message: {
    label: "Тағы бірдеңе қосқыңыз келе ме?",
    send: "Жіберу",
    sending: "Жіберілуде…",
    sent: "Жіберілді",
    empty: "Алдымен бірер сөз жазыңыз.",
    failed: "Жіберілмеді. Мәтін орнында, қайталап көріңіз.",
    tryAgain: "Қайталап көру",
  },
  list: {
    heading: "Менің шағымдарым",
    empty: "Әзірге шағым жоқ. Бірдеңе дұрыс болмаса, біз жаныңыздамыз.",
  },
  again: "Жаңа шағым жазу",
  back: "Менің шағымдарыма",
};
