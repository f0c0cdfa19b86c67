import type { ComplaintsWords } from "../catalogues/complaints.ts";
import type { Moment } from "../moment.ts";

const weekdays = ["воскресенья", "понедельника", "вторника", "среды", "четверга", "пятницы", "субботы"];
const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

const at = ({ day, month, year, time }: Moment): string =>
  `${day} ${months[month] ?? ""}${year ? ` ${year}` : ""}, ${time}`;
const until = (moment: Moment): string => `до ${weekdays[moment.weekday] ?? ""}, ${at(moment)}`;

export const words: ComplaintsWords = {
  at,
  relative: (amount, unit) => new Intl.RelativeTimeFormat("ru").format(amount, unit),
  number: "Номер жалобы",
  statuses: {
    received: "Получена",
    in_progress: "В работе",
    waiting_for_customer: "Ждём вас",
    resolved: "Решена",
    closed: "Закрыта",
    withdrawn: "Отозвана",
    rejected: "Отклонена",
    other: "В работе",
  },
  promise: {
    running: (due) => `Ответим ${until(due)}`,
    kept: "Обещание выполнено",
    keptAt: (answered) => `Ответили ${at(answered)}`,
    breached: "Мы не ответили вовремя. Простите нас.",
    breachedSince: (due) => `Обещали ${until(due)}. Ответ за нами, мы о нём помним.`,
    answeredLate: (answered) => `Ответили с опозданием, ${at(answered)}`,
    operatorTime: (moment, zone) => `По часам оператора: ${at(moment)} (${zone})`,
  },
  receipt: {
    title: "Ваша жалоба у нас",
    thanks: "Спасибо, что рассказали. Каждая жалоба — подарок: она показывает, что исправить.",
    link: "Ваша личная ссылка",
    onlyWayBack: "Сохраните её: без личного кабинета это единственный путь назад. Никому её не показывайте.",
    notKept: "Этот браузер ничего не запоминает, поэтому скопируйте ссылку прямо сейчас.",
    copy: "Скопировать",
    copied: "Скопировано",
    selected: "Ссылка выделена — скопируйте её",
    print: "Напечатать",
    seeStatus: "Посмотреть, что с ней сейчас",
    yours: "Моя личная ссылка",
  },
  entry: {
    heading: "Найдём вашу жалобу",
    label: "Личная ссылка или номер и код",
    hint: "Вставьте ссылку целиком либо номер и код через пробел.",
    incomplete: "Нужна вся ссылка или и номер, и код: 7K3F-92XQ-R и ещё 22 знака.",
    notFound: "Такой жалобы не нашлось. Проверьте, целиком ли скопирована ссылка.",
    failed: "Не получилось проверить. Посмотрите, есть ли связь, и попробуйте ещё раз.",
    open: "Открыть",
    opening: "Ищем…",
  },
  view: {
    loading: "Загружаем жалобу",
    failed: "Жалоба сейчас не открывается, но она никуда не делась.",
    tryAgain: "Попробовать ещё раз",
    timeline: "Что происходило",
    received: "Вы написали нам",
    answered: "Ответ",
    added: "Вы дополнили",
    happened: "Есть новое",
    newAnswer: "Пришёл ответ",
    changed: "Жалоба обновилась",
  },
  message: {
    label: "Хотите что-то добавить?",
    send: "Отправить",
    sending: "Отправляем…",
    sent: "Отправлено",
    empty: "Сначала напишите пару слов.",
    failed: "Не отправилось. Текст на месте, попробуйте ещё раз.",
    tryAgain: "Попробовать ещё раз",
  },
  list: {
    heading: "Мои жалобы",
    empty: "Жалоб пока нет. Если что-то пойдёт не так, мы рядом.",
    more: "Показать ещё",
    fileNew: "Написать новую жалобу",
    back: "К моим жалобам",
  },
};
