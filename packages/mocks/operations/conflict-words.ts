import type { ProblemCode } from "@otklik/openapi";
import { problems } from "@otklik/openapi/vocabulary.js";

/** Why something clashes with how things are, as the server would tell the person, by language. */
const sentences: Record<string, Partial<Record<ProblemCode, string>>> = {
  ru: {
    "callback-limit": "За сутки на этот номер заказали уже три звонка. Напишите нам или вернитесь завтра.",
    "callback-not-due": "Клиент ждёт звонка в выбранное время.",
    "callback-open": "У номера может быть только один заказанный звонок. Откройте его, чтобы изменить.",
    "centre-closed": "Пока контакт-центр закрыт, клиентам не звонят.",
    "reopen-too-late":
      "Срок, когда эту жалобу можно было вернуть в работу, прошёл. Напишите, пожалуйста, новую.",
    "reopen-limit": "Эту жалобу уже возвращали столько раз, сколько возможно. Напишите, пожалуйста, новую.",
    "rating-final": "Срок, когда оценку можно было изменить, прошёл.",
    "escalation-not-open": "Ответ прямо сейчас готовят, или выше уже некому.",
    "changed-meanwhile": "Кто-то уже внёс изменения. Посмотрите, что нового, и решите.",
    "slot-taken": "Кто-то успел раньше. Выберите, пожалуйста, другое время.",
    "step-not-possible": "За это время всё изменилось. Посмотрите, как обстоит дело сейчас.",
  },
  kk: {
    "callback-limit": "Бұл нөмірге бір тәулікте үш қоңырау сұралды. Бізге жазыңыз немесе ертең келіңіз.",
    "callback-not-due": "Клиент қоңырауды өзі таңдаған уақытта күтеді.",
    "callback-open": "Бір нөмірге бір ғана қоңырау сұрауға болады. Өзгерту үшін соны ашыңыз.",
    "centre-closed": "Байланыс орталығы жабық кезде клиенттерге қоңырау шалынбайды.",
    "reopen-too-late": "Бұл шағымды қайта ашу мерзімі өтті. Жаңасын жазыңыз.",
    "reopen-limit": "Бұл шағым мүмкін болғанша қайта ашылды. Жаңасын жазыңыз.",
    "rating-final": "Бағаны өзгерту мерзімі өтті.",
    "escalation-not-open": "Жауап қазір дайындалып жатыр немесе жоғарыда ешкім қалмады.",
    "changed-meanwhile": "Біреу өзгеріс енгізді. Не жаңа екенін қарап, шешіңіз.",
    "slot-taken": "Біреу озып кетті. Басқа уақыт таңдаңыз.",
    "step-not-possible": "Осы арада бәрі өзгерді. Қазір қалай тұрғанын қараңыз.",
  },
};

/** One sentence for the person, in the language asked for or else in English; none for what is no clash. */
export function conflictDetail(code: ProblemCode, language: string | null = null): string | undefined {
  const primary = language?.toLowerCase().split(/[-,;]/)[0] ?? "en";
  if (!sentences["ru"]?.[code]) return undefined;
  return (sentences[primary] ?? { [code]: problems[code].detail })[code];
}
