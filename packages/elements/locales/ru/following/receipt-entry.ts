import type { EntryWords } from "../../catalogues/following/receipt-entry.ts";

export const words: EntryWords = {
  heading: "Найдём ваше обращение",
  label: "Личная ссылка или номер и код",
  hint: "Вставьте ссылку целиком либо номер и код через пробел.",
  incomplete: "Нужна вся ссылка или и номер, и код: 7K3F-92XQ-R и ещё 22 знака.",
  notFound: "Ничего такого не нашлось. Проверьте, целиком ли скопирована ссылка.",
  failed: "Не получилось проверить. Посмотрите, есть ли связь, и попробуйте ещё раз.",
  open: "Открыть",
  opening: "Ищем…",
};
