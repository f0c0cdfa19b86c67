import type { MoveTexts } from "../shapes/idea-moves.ts";

export const texts: MoveTexts = {
  heading: "Шешім",
  reviewIdea: "Қарауға алу",
  acceptIdea: "Қабылдау",
  startIdea: "Жасай бастау",
  shipIdea: "Жасалды",
  declineIdea: "Қабылдамау",
  mergeIdea: "Біріктіру",
  owner: "Кім жауапты",
  dueOn: "Қай күнге дейін",
  reason: "Неге жоқ",
  reasonHint: "Мұны бәрі оқиды: авторы да, дауыс бергендер де.",
  into: "Қай идеямен біріктіру (нөмірі)",
  intoHint: "Дауыстар мен бақылаушылар соған көшеді.",
  cancel: "Қазір емес",
  faults: {
    owner: "Жауапты адамды атаңыз.",
    dueOn: "Бүгінгі немесе кейінгі күнді таңдаңыз.",
    reason: "Неге екенін жазыңыз: себепсіз бас тартуға болмайды.",
    into: "Басқа идеяның нөмірін жазыңыз.",
  },
};
