import { defaults, type Choices } from "./choices.ts";

/** The tokens that differ from what is usual, by their names. */
export function tokensOf({ brand, radius, density, font }: Choices): Record<string, string> {
  return {
    ...(brand !== defaults.brand && { "--otklik-brand": brand }),
    ...(radius !== defaults.radius && { "--otklik-radius": `${radius}px` }),
    ...(density !== defaults.density && { "--otklik-density": String(density) }),
    ...(font !== defaults.font && { "--otklik-font": font }),
  };
}

/** What an integrator copies into a page to have the widget as it is shown. */
export function snippetOf(choices: Choices, stateAttributes: Readonly<Record<string, string>> = {}): string {
  const { widget, language, attributes } = choices;
  const given = Object.entries({ ...stateAttributes, ...attributes });
  const written = given.map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  const tokens = Object.entries(tokensOf(choices)).map(([name, value]) => `    ${name}: ${value};`);
  const style = tokens.length > 0 ? `<style>\n  ${widget} {\n${tokens.join("\n")}\n  }\n</style>\n` : "";
  return `${style}<script type="module" src="${location.origin}/otklik/v1/otklik.js" data-site="pk_gorizont"></script>
<section lang="${language}">
  <${widget}${written.join("")}></${widget}>
</section>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
