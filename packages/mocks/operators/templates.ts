import type { AnswerTemplate } from "@otklik/rules/operator-policy.js";

/** The answers that both operators begin with. */
export const templates: AnswerTemplate[] = [
  {
    id: "network-checking",
    topics: ["network"],
    name: { ru: "Проверяем связь", kk: "Байланысты тексеріп жатырмыз", en: "We are checking the signal" },
    text: {
      ru: "Здравствуйте! Спасибо, что написали. Мы проверяем связь по вашему адресу и напишем, что нашли, не позднее завтрашнего дня.",
      kk: "Сәлеметсіз бе! Жазғаныңызға рақмет. Мекенжайыңыздағы байланысты тексеріп жатырмыз, не тапқанымызды ертеңнен кешіктірмей жазамыз.",
      en: "Hello, and thank you for writing. We are checking the signal at your address and will write what we found by tomorrow at the latest.",
    },
  },
  {
    id: "network-mended",
    topics: ["network"],
    name: { ru: "Связь починили", kk: "Байланыс жөнделді", en: "The signal is mended" },
    text: {
      ru: "Причину нашли и устранили, связь должна работать как прежде. Если она снова пропадёт, ответьте здесь же: мы продолжим с того места, где остановились.",
      kk: "Себебін тауып, жөндедік, байланыс бұрынғыдай жұмыс істеуі керек. Қайта жоғалса, осы жерге жауап жазыңыз: тоқтаған жерден жалғастырамыз.",
      en: "We found the cause and mended it; the signal should be as it was. If it goes again, answer here and we carry on where we stopped.",
    },
  },
  {
    id: "charge-returned",
    topics: ["billing", "tariffs"],
    name: { ru: "Вернули списание", kk: "Төлем қайтарылды", en: "The charge is returned" },
    text: {
      ru: "Это списание — наша ошибка, простите нас. Деньги вернулись на ваш счёт, и больше эта сумма сниматься не будет.",
      kk: "Бұл төлем — біздің қателігіміз, кешіріңіз. Ақша шотыңызға қайтарылды, бұл сома енді алынбайды.",
      en: "That charge was our mistake, and we are sorry. The money is back on your account, and this amount will not be taken again.",
    },
  },
  {
    id: "charge-explained",
    topics: ["billing", "tariffs"],
    name: { ru: "Из чего сложился счёт", kk: "Шот неден құралды", en: "What the bill is made of" },
    text: {
      ru: "Мы проверили ваш счёт. Вот из чего он сложился:\n\n…\n\nЕсли какую-то из этих услуг вы не подключали, ответьте здесь: отключим её и вернём деньги.",
      kk: "Шотыңызды тексердік. Ол мыналардан құралды:\n\n…\n\nОсы қызметтердің бірін қоспаған болсаңыз, осында жауап жазыңыз: оны өшіріп, ақшаны қайтарамыз.",
      en: "We have checked your bill. This is what it is made of:\n\n…\n\nIf you did not order one of these services, answer here: we turn it off and return the money.",
    },
  },
  {
    id: "apology",
    topics: ["service", "shops"],
    name: {
      ru: "Извинение за обслуживание",
      kk: "Қызмет үшін кешірім",
      en: "Apology for how you were treated",
    },
    text: {
      ru: "Так с вами не должны были говорить, простите нас. Мы разобрались, что произошло, и обсудили это с теми, кто вас обслуживал.",
      kk: "Сізбен бұлай сөйлеспеуі керек еді, кешіріңіз. Не болғанын анықтап, сізге қызмет көрсеткендермен талқыладық.",
      en: "You should not have been treated like that, and we are sorry. We have found out what happened and talked it over with those who served you.",
    },
  },
  {
    id: "details",
    name: { ru: "Попросить подробности", kk: "Толығырақ сұрау", en: "Ask for details" },
    text: {
      ru: "Чтобы помочь, нам нужно знать чуть больше: когда это было, где и с какого номера?",
      kk: "Көмектесу үшін бізге сәл көбірек білу керек: бұл қашан, қайда және қай нөмірден болды?",
      en: "To help you we need to know a little more: when was it, where, and from which number?",
    },
  },
];
