import type { FollowingWords } from "../../catalogues/following/following.ts";
import { at } from "../moments.ts";

export const words: FollowingWords = {
  at,
  relative: (amount, unit) => new Intl.RelativeTimeFormat("ru").format(amount, unit),
  operatorTime: (moment, zone) => `По часам оператора: ${at(moment)} (${zone})`,
  timeline: "Что происходило",
  loading: "Загружаем",
  failed: "Сейчас не открывается, но никуда не делось.",
  tryAgain: "Попробовать ещё раз",
  more: "Показать ещё",
  changed: "Есть новости",
  happened: "Есть новое",
  otherStatus: "В работе",
  failures: {
    offline: "Нет связи, пока ничего не отправлено. Всё, что вы написали, на месте.",
    busy: "Сейчас к нам обращаются слишком многие. Подождите минуту и отправьте ещё раз — текст на месте.",
    other: "Не отправилось, и это наша вина. Всё, что вы написали, на месте.",
  },
  receipt: {
    link: "Ваша личная ссылка",
    onlyWayBack: "Сохраните её: без личного кабинета это единственный путь назад. Никому её не показывайте.",
    notKept: "Этот браузер ничего не запоминает, поэтому скопируйте ссылку прямо сейчас.",
    copy: "Скопировать",
    copied: "Скопировано",
    selected: "Ссылка выделена — скопируйте её",
    print: "Напечатать",
    yours: "Моя личная ссылка",
    further: "QR-код и почта",
    ownData: "Ваши данные",
  },
  entry: () => import("./receipt-entry.ts").then(({ words }) => words),
  summary: "Почти готово — осталось поправить:",
  close: "Закрыть",
};
