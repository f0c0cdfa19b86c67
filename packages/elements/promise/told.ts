import type { Schemas } from "@otklik/openapi";
import type { LongTime, PromiseBoardTexts } from "../texts/shapes/promise-board.ts";
import { parseDuration } from "../texts/duration.ts";

type Figure = Schemas["PromiseFigure"];

const minutesOf = { day: 1440, hour: 60, minute: 1 };

/** Tells figures, months and times in the reader's language. */
export class Teller {
  readonly texts: PromiseBoardTexts;
  readonly #locale: string;

  constructor(texts: PromiseBoardTexts, locale: string) {
    this.texts = texts;
    this.#locale = locale;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.#locale).format(value);
  }

  /** Whole percents, rounded down: nothing is told better than it is. A dash where nothing is decided. */
  share({ share }: Pick<Figure, "share">): string {
    if (share === null) return "—";
    const whole = Math.floor(share * 100 + 1e-9) / 100;
    return new Intl.NumberFormat(this.#locale, { style: "percent" }).format(whole);
  }

  of({ kept, decided }: Figure): { kept: string; decided: string } {
    return { kept: this.number(kept), decided: this.number(decided) };
  }

  /** A time in the two largest units that it has. */
  time(iso: string): string {
    const { amount, unit } = parseDuration(iso) ?? { amount: 0, unit: "minute" };
    const total = amount * minutesOf[unit];
    const time: LongTime = {
      days: Math.floor(total / 1440),
      hours: Math.floor((total % 1440) / 60),
      minutes: total % 60,
    };
    return this.texts.long(time.days > 0 ? { ...time, minutes: 0 } : time);
  }

  month(month: string): string {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return this.texts.monthName(number - 1, year);
  }

  day(day: string): string {
    const [year = 0, month = 1, number = 1] = day.split("-").map(Number);
    return this.texts.day(number, month - 1, year);
  }

  headline({ month, answer }: Schemas["PromiseMonth"]): string {
    const name = Number(month.slice(5)) - 1;
    return answer.share === null
      ? this.texts.undecided
      : this.texts.headline(name, this.share(answer), this.of(answer));
  }
}
