/** What an operator says of itself in one language. */
export interface Words {
  language: string;
  operatorName: string;
  topics: Record<string, string>;
  departments: Record<string, string>;
  journey: Record<string, string>;
  causes: Record<string, string>;
  /** The roles of those who answer after the desk, and the name of the second. */
  ladder: string[];
  headName: string;
  consent: string;
}

export const ru: Words = {
  language: "ru",
  operatorName: "Горизонт Мобайл",
  topics: {
    network: "Связь и интернет",
    billing: "Счета и списания",
    tariffs: "Тарифы и услуги",
    shops: "Салоны связи",
    digital: "Сайт и приложение",
    service: "Обслуживание",
    other: "Другое",
  },
  departments: {
    network: "Сеть",
    billing: "Расчёты",
    shops: "Салоны связи",
    digital: "Сайт и приложение",
    "contact-centre": "Контакт-центр",
  },
  journey: {
    choose: "Выбор",
    connect: "Подключение",
    use: "Пользование",
    pay: "Оплата",
    "get-help": "Помощь",
    stay: "Верность",
  },
  causes: {
    equipment: "Оборудование",
    "billing-error": "Ошибка в расчётах",
    "wrong-information": "Неверно объяснили",
    process: "Неудобный порядок",
    manners: "Грубость или невнимание",
    outside: "Не зависит от нас",
  },
  ladder: ["Старший смены", "Руководитель контакт-центра", "Директор по работе с клиентами"],
  headName: "Марина Орлова",
  consent:
    "Даю согласие на обработку моих персональных данных, чтобы оператор рассмотрел моё обращение и ответил мне.",
};

export const kk: Words = {
  language: "kk",
  operatorName: "Горизонт Мобайл",
  topics: {
    network: "Байланыс және интернет",
    billing: "Шоттар мен төлемдер",
    tariffs: "Тарифтер мен қызметтер",
    shops: "Байланыс салондары",
    digital: "Сайт және қосымша",
    service: "Қызмет көрсету",
    other: "Басқа",
  },
  departments: {
    network: "Желі",
    billing: "Есеп айырысу",
    shops: "Байланыс салондары",
    digital: "Сайт пен қосымша",
    "contact-centre": "Байланыс орталығы",
  },
  journey: {
    choose: "Таңдау",
    connect: "Қосылу",
    use: "Пайдалану",
    pay: "Төлеу",
    "get-help": "Көмек",
    stay: "Бірге қалу",
  },
  causes: {
    equipment: "Жабдық",
    "billing-error": "Есептегі қате",
    "wrong-information": "Қате түсіндірілді",
    process: "Қолайсыз тәртіп",
    manners: "Дөрекілік немесе немқұрайлық",
    outside: "Бізге байланысты емес",
  },
  ladder: ["Ауысым аға маманы", "Байланыс орталығының басшысы", "Клиенттермен жұмыс директоры"],
  headName: "Марина Орлова",
  consent: "Оператор өтінішімді қарап, маған жауап беруі үшін жеке деректерімді өңдеуге келісемін.",
};

export const en: Words = {
  language: "en",
  operatorName: "Gorizont Mobile",
  topics: {
    network: "Network and internet",
    billing: "Bills and charges",
    tariffs: "Tariffs and services",
    shops: "Shops",
    digital: "Website and app",
    service: "Customer service",
    other: "Something else",
  },
  departments: {
    network: "Network",
    billing: "Billing",
    shops: "Shops",
    digital: "Digital",
    "contact-centre": "Contact centre",
  },
  journey: {
    choose: "Choose",
    connect: "Connect",
    use: "Use",
    pay: "Pay",
    "get-help": "Get help",
    stay: "Stay",
  },
  causes: {
    equipment: "Equipment",
    "billing-error": "Billing error",
    "wrong-information": "Wrong information",
    process: "Awkward process",
    manners: "Rudeness or neglect",
    outside: "Outside our control",
  },
  ladder: ["Shift lead", "Head of the contact centre", "Customer director"],
  headName: "Marina Orlova",
  consent:
    "I agree that my personal data are processed so that the operator can look into my request and answer me.",
};
