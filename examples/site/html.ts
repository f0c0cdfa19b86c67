/** What a template may hold; strings are escaped, `undefined` prints nothing. */
export type Content = Html | string | number | undefined | readonly Content[];

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup that is safe to print as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

function print(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return content.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  if (typeof content === "number") return String(content);
  return content.map(print).join("");
}

/** Markup with every interpolated string escaped. */
export function html(strings: TemplateStringsArray, ...contents: Content[]): Html {
  return new Html(String.raw({ raw: strings }, ...contents.map(print)));
}
