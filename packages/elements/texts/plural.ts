/** The forms of one word, by the plural categories of its language. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The number with the form of the word that goes with it: `2 дня`. */
export function counted(locale: string, count: number, forms: Forms): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${forms[new Intl.PluralRules(locale).select(count)] ?? forms.other}`;
}
