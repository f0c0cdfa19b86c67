import { html, type TemplateResult } from "lit";
import { attributesOf, languages, schemes, type Choices } from "./choices.ts";

type Change = (change: Partial<Choices>) => void;

const widths = ["280", "360", "640", "0"];
const brands = ["", "#0b6b5c", "#d6336c", "#ffd43b", "#111111", "#e8f5e9"];
const fonts = ["", "Georgia, serif", "ui-monospace, monospace"];

type Turned = "language" | "scheme" | "width" | "brand" | "font";

/** What can be turned: language, scheme, width, tokens, and the widget's own attributes. */
export function knobs(choices: Choices, change: Change): TemplateResult {
  const { widget, attributes } = choices;
  const turn = (name: Turned, label: string, offered: Offer): TemplateResult =>
    select(label, { ...offered, chosen: String(choices[name]) }, (value) =>
      change({ [name]: typeof choices[name] === "number" ? Number(value) : value }),
    );
  const attribute = (name: string, values: readonly string[]): TemplateResult =>
    select(
      name,
      { values: ["", ...values], chosen: attributes[name] ?? "", labels: { "": "not set" } },
      (value) => {
        const { [name]: _dropped, ...others } = attributes;
        change({ attributes: value ? { ...others, [name]: value } : others });
      },
    );
  return html`
    ${turn("language", "Language", { values: languages })} ${turn("scheme", "Scheme", { values: schemes })}
    ${turn("width", "Width", { values: widths, labels: { 0: "full" } })}
    ${turn("brand", "--otklik-brand", { values: brands, labels: { "": "usual" } })}
    <label>
      Any brand
      <input
        type="color"
        .value=${choices.brand || "#0b6b5c"}
        @input=${(event: Event) => change({ brand: valueOf(event) })}
      />
    </label>
    ${range("--otklik-radius", { value: choices.radius, min: 0, max: 24, step: 1 }, (radius) => change({ radius }))}
    ${range("--otklik-density", { value: choices.density, min: 0.75, max: 1.5, step: 0.05 }, (density) =>
      change({ density }),
    )}
    ${turn("font", "--otklik-font", { values: fonts, labels: { "": "the page's" } })}
    ${Object.entries(attributesOf[widget] ?? {}).map(([name, values]) => attribute(name, values))}
  `;
}

interface Offer {
  values: readonly string[];
  labels?: Partial<Record<string, string>>;
}

function select(
  name: string,
  { values, chosen, labels = {} }: Offer & { chosen: string },
  choose: (value: string) => void,
): TemplateResult {
  return html`<label>
    ${name}
    <select @input=${(event: Event) => choose(valueOf(event))}>
      ${values.map(
        (value) =>
          html`<option value=${value} ?selected=${value === chosen}>${labels[value] ?? value}</option>`,
      )}
    </select>
  </label>`;
}

interface Range {
  value: number;
  min: number;
  max: number;
  step: number;
}

function range(
  name: string,
  { value, min, max, step }: Range,
  choose: (value: number) => void,
): TemplateResult {
  return html`<label>
    ${name} · ${value}
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      @input=${(event: Event) => choose(Number(valueOf(event)))}
    />
  </label>`;
}

function valueOf({ target }: Event): string {
  return (target as HTMLInputElement).value;
}
