import type { FollowingWords } from "../../catalogues/following/following.ts";
import { at } from "../moments.ts";

const units = {
  day: { past: "күн", future: "күннен" },
  hour: { past: "сағат", future: "сағаттан" },
  minute: { past: "минут", future: "минуттан" },
};

export const words: FollowingWords = {
  at,
  relative: (amount, unit) =>
    amount < 0 ? `${-amount} ${units[unit].past} бұрын` : `${amount} ${units[unit].future} кейін`,
  operatorTime: (moment, zone) => `Оператордың уақыты бойынша: ${at(moment)} (${zone})`,
  timeline: "Не болды",
  loading: "Жүктелуде",
  failed: "Қазір ашылмай тұр. Жоғалған жоқ.",
  tryAgain: "Қайталап көру",
  more: "Тағы көрсету",
  changed: "Жаңалық бар",
  happened: "Жаңалық",
  otherStatus: "Қаралуда",
  failures: {
    offline: "Байланыс жоқ, әзірге ештеңе жіберілген жоқ. Жазғаныңыздың бәрі орнында.",
    busy: "Қазір жазып жатқандар тым көп. Бір минуттан кейін қайта жіберіңіз — мәтін орнында.",
    other: "Жіберілмеді, бұл — біздің кінәміз. Жазғаныңыздың бәрі орнында.",
  },
  receipt: {
    link: "Жеке сілтемеңіз",
    onlyWayBack: "Сақтап қойыңыз: жеке кабинетсіз қайтып келудің жалғыз жолы осы. Ешкімге көрсетпеңіз.",
    notKept: "Бұл браузер ештеңені есте сақтамайды, сондықтан сілтемені қазір көшіріп алыңыз.",
    copy: "Көшіру",
    copied: "Көшірілді",
    selected: "Сілтеме белгіленді — көшіріп алыңыз",
    print: "Басып шығару",
    yours: "Менің жеке сілтемем",
    further: "QR код пен пошта",
    ownData: "Деректеріңіз",
  },
  entry: () => import("./receipt-entry.ts").then(({ words }) => words),
  summary: "Мынаны түзетіңіз:",
  close: "Жабу",
};
