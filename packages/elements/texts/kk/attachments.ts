import type { AttachmentsTexts } from "../shapes/attachments.ts";
import { sizeIn } from "../size.ts";

export const texts: AttachmentsTexts = {
  chosen: "Таңдалған файлдар",
  size: (bytes) => sizeIn(bytes, "kk", ["КБ", "МБ"]),
  waiting: "Кезек күтуде",
  sending: "Жіберілуде",
  progress: (name) => `${name} жіберілуде`,
  stored: "Дайын",
  storedNow: (name) => `${name} дайын`,
  notSent: (name) => `${name} жіберілмеді`,
  offline: "Жіберілмеді: байланыс жоқ.",
  other: "Жіберілмеді: бірдеңе дұрыс болмады.",
  tryAgain: "Қайталап көру",
  tryAgainWith: (name) => `Қайталап көру: ${name}`,
  remove: "Алып тастау",
  removeNamed: (name) => `Алып тастау: ${name}`,
  removed: (name) => `${name} алынып тасталды`,
  wait: "Файлдар әлі жолда. Жазғаныңыз солардың артынан бірден кетеді.",
  refused: {
    type: (name) => `«${name}» қосылмады: фото, PDF, жай мәтін және дыбыс жазбасын жіберуге болады.`,
    heic: (name) =>
      `«${name}» қосылмады: бұл браузер HEIC суреттерін оқымайды. Экран суретін жіберіңіз немесе камерада «Ең үйлесімді» пішімін таңдаңыз.`,
    size: (name, megabytes) => `«${name}» қосылмады: ол ${megabytes} МБ-тан үлкен.`,
    empty: (name) => `«${name}» қосылмады: ол бос.`,
    count: (name, count) => `«${name}» қосылмады: ең көбі ${count} файл жіберуге болады.`,
  },
  takePhoto: "Суретке түсіру",
  attached: "Файлдар",
  save: (name) => `Сақтау: ${name}`,
  saving: "Жүктелуде…",
  notSaved: "Файл жүктелмеді. Қайталап көріңіз.",
};
