import type { AttachmentsTexts } from "../shapes/attachments.ts";
import { counted } from "../plural.ts";
import { sizeIn } from "../size.ts";

export const texts: AttachmentsTexts = {
  chosen: "Выбранные файлы",
  size: (bytes) => sizeIn(bytes, "ru", ["КБ", "МБ"]),
  waiting: "Ждёт очереди",
  sending: "Отправляется",
  progress: (name) => `Отправляется ${name}`,
  stored: "Готов",
  storedNow: (name) => `Файл ${name} готов`,
  notSent: (name) => `Файл ${name} не отправился`,
  offline: "Не отправился: нет связи.",
  other: "Не отправился: что-то пошло не так.",
  tryAgain: "Попробовать ещё раз",
  tryAgainWith: (name) => `Попробовать ещё раз: ${name}`,
  remove: "Убрать",
  removeNamed: (name) => `Убрать ${name}`,
  removed: (name) => `Файл ${name} убран`,
  wait: "Файлы ещё в пути. То, что вы написали, уйдёт сразу за ними.",
  refused: {
    type: (name) => `«${name}» не добавлен: можно отправить фото, PDF, простой текст и звукозапись.`,
    heic: (name) =>
      `«${name}» не добавлен: этот браузер не читает снимки HEIC. Пришлите снимок экрана или включите в камере «Наиболее совместимые».`,
    size: (name, megabytes) => `«${name}» не добавлен: он больше ${megabytes} МБ.`,
    empty: (name) => `«${name}» не добавлен: он пустой.`,
    count: (name, count) =>
      `«${name}» не добавлен: можно отправить не больше ${counted("ru", count, { one: "файла", few: "файлов", other: "файлов" })}.`,
  },
  takePhoto: "Сфотографировать",
  attached: "Файлы",
  save: (name) => `Сохранить ${name}`,
  saving: "Загружаем…",
  notSaved: "Файл не загрузился. Попробуйте ещё раз.",
};
