interface Text {
  title: string;
  detail: string;
}

/** Title and detail of every kind of problem. */
const en = {
  "address-too-long": { title: "The address is too long", detail: "Shorten the address of the request." },
  "body-malformed": {
    title: "The body cannot be read",
    detail: "The body is not well-formed JSON in UTF-8.",
  },
  "body-missing": { title: "The body is missing", detail: "Send a JSON body." },
  "body-too-large": { title: "The body is too large", detail: "What you sent is larger than 1 MB." },
  "callback-limit": {
    title: "No more calls today",
    detail:
      "Three calls to this number were asked for within a day. Write to us instead, or come back tomorrow.",
  },
  "callback-not-due": {
    title: "The call is not due yet",
    detail: "The customer expects the call at the time she chose.",
  },
  "callback-open": {
    title: "A call to this number is booked already",
    detail: "This number has one open call at a time. Open that one to change it.",
  },
  "file-mismatched": {
    title: "The file is not what it was said to be",
    detail: "This file is damaged, or of another kind than its name says. Choose another one.",
  },
  "file-too-large": { title: "The file is too large", detail: "Choose a smaller file." },
  "file-unreadable": {
    title: "The picture cannot be read",
    detail: "This picture is damaged or too large. Take it anew, or send a screenshot of it.",
  },
  "centre-closed": {
    title: "The contact centre is closed",
    detail: "Nobody is called while the contact centre is closed.",
  },
  "slot-taken": {
    title: "That time is no longer free",
    detail: "Somebody was quicker. Choose another time, please.",
  },
  "step-not-possible": {
    title: "That is not possible any more",
    detail: "Things have changed meanwhile. Look at them as they are now.",
  },
  "complaint-closed": {
    title: "The complaint is closed",
    detail: "Nothing more can be written to this complaint.",
  },
  "database-away": {
    title: "Not available right now",
    detail: "We cannot store anything at the moment. Try again shortly.",
  },
  "idempotency-key-in-flight": {
    title: "The same request is being carried out",
    detail: "A request with this key is on its way. Ask again in a moment.",
  },
  "idempotency-key-invalid": {
    title: "The idempotency key is missing or wrong",
    detail: "Send an Idempotency-Key of 8 to 255 visible ASCII characters.",
  },
  "idempotency-key-reused": {
    title: "The key belongs to another request",
    detail: "This idempotency key was used with a different body.",
  },
  "identity-away": {
    title: "Sign-in cannot be checked right now",
    detail: "The operator's sign-in does not answer. Try again shortly.",
  },
  "input-invalid": {
    title: "Something in the input is not right",
    detail: "Check what you entered and send it again.",
  },
  "media-type-unsupported": {
    title: "The type of the body is not supported",
    detail: "Send application/json in UTF-8, not encoded.",
  },
  "not-found": { title: "Nothing is here", detail: "There is nothing here that you may see." },
  "origin-not-allowed": {
    title: "This page may not use the site key",
    detail: "The operator has not listed the origin of this page.",
  },
  "rate-exceeded": { title: "Too many requests", detail: "That was a lot at once. Try again shortly." },
  "request-malformed": {
    title: "The request cannot be read",
    detail: "The request is not well-formed HTTP.",
  },
  "request-too-slow": { title: "The request took too long to arrive", detail: "Send it again." },
  "role-missing": { title: "Not for your role", detail: "You are signed in, but this is not for your role." },
  "token-invalid": {
    title: "Sign-in is not valid",
    detail: "Your sign-in has ended or is not valid. Sign in again.",
  },
  "token-missing": { title: "Sign-in is needed", detail: "Sign in to see this." },
  unexpected: {
    title: "Something went wrong on our side",
    detail: "We could not do this. Try again shortly.",
  },
} satisfies Record<string, Text>;

/** The stable names of all kinds of problems. */
export type ProblemCode = keyof typeof en;

const ru: Record<ProblemCode, Text> = {
  "address-too-long": { title: "Слишком длинный адрес", detail: "Сократите адрес запроса." },
  "body-malformed": { title: "Запрос не читается", detail: "Тело запроса — не JSON в UTF-8." },
  "body-missing": { title: "Пустой запрос", detail: "Пришлите тело запроса в JSON." },
  "body-too-large": { title: "Слишком большой запрос", detail: "Запрос больше 1 МБ." },
  "callback-limit": {
    title: "На сегодня звонков достаточно",
    detail: "За сутки на этот номер заказали уже три звонка. Напишите нам или вернитесь завтра.",
  },
  "callback-not-due": { title: "Звонить ещё рано", detail: "Клиент ждёт звонка в выбранное время." },
  "callback-open": {
    title: "На этот номер уже заказан звонок",
    detail: "У номера может быть только один заказанный звонок. Откройте его, чтобы изменить.",
  },
  "file-mismatched": {
    title: "Файл не тот, за который себя выдаёт",
    detail: "Файл повреждён или другого вида, чем говорит его имя. Выберите другой.",
  },
  "file-too-large": { title: "Слишком большой файл", detail: "Выберите файл поменьше." },
  "file-unreadable": {
    title: "Снимок не читается",
    detail: "Снимок повреждён или слишком большой. Снимите ещё раз или пришлите снимок экрана.",
  },
  "centre-closed": {
    title: "Контакт-центр закрыт",
    detail: "Пока контакт-центр закрыт, клиентам не звонят.",
  },
  "slot-taken": {
    title: "Это время уже занято",
    detail: "Кто-то успел раньше. Выберите, пожалуйста, другое время.",
  },
  "step-not-possible": {
    title: "Так уже нельзя",
    detail: "За это время всё изменилось. Посмотрите, как обстоит дело сейчас.",
  },
  "complaint-closed": { title: "Обращение закрыто", detail: "В это обращение больше нельзя написать." },
  "database-away": {
    title: "Сейчас не получается",
    detail: "Мы временно не можем ничего сохранить. Попробуйте чуть позже.",
  },
  "idempotency-key-in-flight": {
    title: "Такой же запрос уже выполняется",
    detail: "Запрос с этим ключом ещё в пути. Повторите через мгновение.",
  },
  "idempotency-key-invalid": {
    title: "Нет ключа идемпотентности или он неверный",
    detail: "Пришлите Idempotency-Key: от 8 до 255 видимых символов ASCII.",
  },
  "idempotency-key-reused": { title: "Ключ уже занят", detail: "С этим ключом приходил другой запрос." },
  "identity-away": {
    title: "Сейчас не проверить вход",
    detail: "Система входа оператора не отвечает. Попробуйте чуть позже.",
  },
  "input-invalid": {
    title: "Что-то заполнено неверно",
    detail: "Проверьте, что вы ввели, и отправьте ещё раз.",
  },
  "media-type-unsupported": {
    title: "Такой тип не поддерживается",
    detail: "Пришлите application/json в UTF-8 без сжатия.",
  },
  "not-found": { title: "Здесь ничего нет", detail: "Здесь нет ничего, что вам можно увидеть." },
  "origin-not-allowed": {
    title: "Странице нельзя пользоваться этим ключом",
    detail: "Оператор не указал адрес этой страницы среди разрешённых.",
  },
  "rate-exceeded": { title: "Слишком много запросов", detail: "Слишком часто. Попробуйте чуть позже." },
  "request-malformed": { title: "Запрос не читается", detail: "Запрос — не правильный HTTP." },
  "request-too-slow": { title: "Запрос шёл слишком долго", detail: "Отправьте его ещё раз." },
  "role-missing": { title: "Не для вашей роли", detail: "Вы вошли, но это не для вашей роли." },
  "token-invalid": {
    title: "Вход не действует",
    detail: "Вход закончился или недействителен. Войдите ещё раз.",
  },
  "token-missing": { title: "Нужно войти", detail: "Войдите, чтобы увидеть это." },
  unexpected: { title: "У нас что-то сломалось", detail: "У нас не получилось. Попробуйте чуть позже." },
};

const kk: Record<ProblemCode, Text> = {
  "address-too-long": { title: "Мекенжай тым ұзын", detail: "Сұрау мекенжайын қысқартыңыз." },
  "body-malformed": { title: "Сұрау оқылмайды", detail: "Сұрау мәтіні UTF-8 форматындағы JSON емес." },
  "body-missing": { title: "Сұрау бос", detail: "Сұрау мәтінін JSON түрінде жіберіңіз." },
  "body-too-large": { title: "Сұрау тым үлкен", detail: "Сұрау 1 МБ-тан үлкен." },
  "callback-limit": {
    title: "Бүгінге қоңырау жетеді",
    detail: "Бұл нөмірге бір тәулікте үш қоңырау сұралды. Бізге жазыңыз немесе ертең келіңіз.",
  },
  "callback-not-due": {
    title: "Қоңырау шалуға әлі ерте",
    detail: "Клиент қоңырауды өзі таңдаған уақытта күтеді.",
  },
  "callback-open": {
    title: "Бұл нөмірге қоңырау сұралған",
    detail: "Бір нөмірге бір ғана қоңырау сұрауға болады. Өзгерту үшін соны ашыңыз.",
  },
  "file-mismatched": {
    title: "Файл көрсетілген түрге сай емес",
    detail: "Файл бүлінген немесе атауындағыдан басқа түрде. Басқасын таңдаңыз.",
  },
  "file-too-large": { title: "Файл тым үлкен", detail: "Кішірек файл таңдаңыз." },
  "file-unreadable": {
    title: "Сурет оқылмайды",
    detail: "Сурет бүлінген немесе тым үлкен. Қайта түсіріңіз немесе экран суретін жіберіңіз.",
  },
  "centre-closed": {
    title: "Байланыс орталығы жабық",
    detail: "Байланыс орталығы жабық кезде клиенттерге қоңырау шалынбайды.",
  },
  "slot-taken": { title: "Бұл уақыт бос емес", detail: "Біреу озып кетті. Басқа уақыт таңдаңыз." },
  "step-not-possible": {
    title: "Енді мүмкін емес",
    detail: "Осы арада бәрі өзгерді. Қазір қалай тұрғанын қараңыз.",
  },
  "complaint-closed": { title: "Шағым жабылған", detail: "Бұл шағымға енді жазу мүмкін емес." },
  "database-away": {
    title: "Қазір мүмкін емес",
    detail: "Қазір ештеңе сақтай алмай тұрмыз. Сәл кейінірек көріңіз.",
  },
  "idempotency-key-in-flight": {
    title: "Дәл осындай сұрау орындалып жатыр",
    detail: "Осы кілті бар сұрау жолда. Сәлден кейін қайталаңыз.",
  },
  "idempotency-key-invalid": {
    title: "Идемпотенттік кілті жоқ немесе қате",
    detail: "Idempotency-Key жіберіңіз: 8–255 көрінетін ASCII таңбасы.",
  },
  "idempotency-key-reused": { title: "Кілт бос емес", detail: "Осы кілтпен басқа сұрау келген." },
  "identity-away": {
    title: "Кіруді қазір тексере алмаймыз",
    detail: "Оператордың кіру жүйесі жауап бермейді. Сәл кейінірек көріңіз.",
  },
  "input-invalid": {
    title: "Бір нәрсе дұрыс толтырылмаған",
    detail: "Енгізгеніңізді тексеріп, қайта жіберіңіз.",
  },
  "media-type-unsupported": {
    title: "Мұндай түрге қолдау жоқ",
    detail: "Сығылмаған UTF-8 форматында application/json жіберіңіз.",
  },
  "not-found": { title: "Мұнда ештеңе жоқ", detail: "Мұнда сіз көре алатын ештеңе жоқ." },
  "origin-not-allowed": {
    title: "Бұл бетке осы кілтті қолдануға болмайды",
    detail: "Оператор бұл беттің мекенжайын рұқсат тізіміне қоспаған.",
  },
  "rate-exceeded": { title: "Сұрау тым көп", detail: "Тым жиі. Сәл кейінірек көріңіз." },
  "request-malformed": { title: "Сұрау оқылмайды", detail: "Сұрау дұрыс HTTP емес." },
  "request-too-slow": { title: "Сұрау тым ұзақ келді", detail: "Қайта жіберіңіз." },
  "role-missing": {
    title: "Сіздің рөліңізге арналмаған",
    detail: "Сіз кірдіңіз, бірақ бұл сіздің рөліңізге арналмаған.",
  },
  "token-invalid": { title: "Кіру жарамсыз", detail: "Кіру мерзімі бітті немесе жарамсыз. Қайта кіріңіз." },
  "token-missing": { title: "Кіру керек", detail: "Мұны көру үшін кіріңіз." },
  unexpected: { title: "Бізде бірдеңе бұзылды", detail: "Бұл қолымыздан келмеді. Сәл кейінірек көріңіз." },
};

const texts: Record<string, Record<ProblemCode, Text>> = { ru, kk, en };

/** Title and detail of a problem in the first language of an Accept-Language header that we speak; English otherwise. */
export function problemText(code: ProblemCode, acceptLanguage: string | undefined): Text {
  const asked = (acceptLanguage ?? "").slice(0, 200).toLowerCase();
  for (const range of asked.split(",")) {
    const text = texts[range.trim().slice(0, 2)];
    if (text) return text[code];
  }
  return en[code];
}
