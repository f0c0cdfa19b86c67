import type { ComplaintsWords } from "../catalogues/complaints.ts";
import type { Moment } from "../moment.ts";

// Browsers carry no Kazakh dates: Intl in Chromium answers `M11 23, Mon` and `+2 d`.
const weekdays = ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"];
const months = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(
  " ",
);
const units = {
  day: { past: "күн", future: "күннен" },
  hour: { past: "сағат", future: "сағаттан" },
  minute: { past: "минут", future: "минуттан" },
};

const at = ({ day, month, year, time }: Moment): string =>
  `${year ? `${year} жылғы ` : ""}${day} ${months[month] ?? ""}, ${time}`;
const onDay = (moment: Moment): string => `${weekdays[moment.weekday] ?? ""}, ${at(moment)}`;

export const words: ComplaintsWords = {
  at,
  relative: (amount, unit) =>
    amount < 0 ? `${-amount} ${units[unit].past} бұрын` : `${amount} ${units[unit].future} кейін`,
  number: "Шағым нөмірі",
  statuses: {
    received: "Қабылданды",
    in_progress: "Қаралуда",
    waiting_for_customer: "Сізді күтеміз",
    resolved: "Шешілді",
    closed: "Жабылды",
    withdrawn: "Қайтарып алынды",
    rejected: "Қабылданбады",
    other: "Қаралуда",
  },
  promise: {
    running: (due) => `Жауап береміз, соңғы мерзімі — ${onDay(due)}`,
    kept: "Уәде орындалды",
    keptAt: (answered) => `Жауап берілді: ${at(answered)}`,
    breached: "Уақытында жауап бермедік. Кешіріңіз.",
    breachedSince: (due) => `Уәде еткен мерзім — ${onDay(due)}. Жауап беруіміз керек, ұмытқан жоқпыз.`,
    answeredLate: (answered) => `Жауап кешігіп берілді: ${at(answered)}`,
    operatorTime: (moment, zone) => `Оператордың уақыты бойынша: ${at(moment)} (${zone})`,
  },
  receipt: {
    title: "Шағымыңыз бізге жетті",
    thanks: "Айтқаныңызға рақмет. Әр шағым — сыйлық: нені түзету керегін көрсетеді.",
    link: "Жеке сілтемеңіз",
    onlyWayBack: "Сақтап қойыңыз: жеке кабинетсіз қайтып келудің жалғыз жолы осы. Ешкімге көрсетпеңіз.",
    notKept: "Бұл браузер ештеңені есте сақтамайды, сондықтан сілтемені қазір көшіріп алыңыз.",
    copy: "Көшіру",
    copied: "Көшірілді",
    selected: "Сілтеме белгіленді — көшіріп алыңыз",
    print: "Басып шығару",
    seeStatus: "Қазір не болып жатқанын көру",
    yours: "Менің жеке сілтемем",
  },
  entry: {
    heading: "Шағымыңызды табамыз",
    label: "Жеке сілтеме немесе нөмір мен код",
    hint: "Сілтемені толық қойыңыз не нөмір мен кодты бос орын арқылы жазыңыз.",
    incomplete: "Толық сілтеме немесе нөмір де, код та керек: 7K3F-92XQ-R және тағы 22 таңба.",
    notFound: "Мұндай шағым табылмады. Сілтеме толық көшірілгенін тексеріңіз.",
    failed: "Тексеру мүмкін болмады. Байланысты қарап, қайталап көріңіз.",
    open: "Ашу",
    opening: "Іздеп жатырмыз…",
  },
  view: {
    loading: "Шағым жүктелуде",
    failed: "Шағым қазір ашылмай тұр. Ол жоғалған жоқ.",
    tryAgain: "Қайталап көру",
    timeline: "Не болды",
    received: "Сіз бізге жаздыңыз",
    answered: "Жауап",
    added: "Сіз толықтырдыңыз",
    happened: "Жаңалық бар",
    newAnswer: "Жауап келді",
    changed: "Шағым жаңарды",
  },
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
    more: "Тағы көрсету",
    fileNew: "Жаңа шағым жазу",
    back: "Менің шағымдарыма",
  },
};
