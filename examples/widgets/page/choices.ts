import type { WidgetTag } from "../stage.ts";
import { states } from "../states/states.ts";

/** What one looks at, and how; each member stands in the page's address. */
export interface Choices {
  widget: WidgetTag;
  state: string;
  language: "ru" | "kk" | "en";
  scheme: "light" | "dark";
  /** How wide the widget's column is, in pixels; 0 is as wide as there is room. */
  width: number;
  brand: string;
  radius: number;
  density: number;
  font: string;
  /** Attributes of the widget beside those of the state. */
  attributes: Record<string, string>;
  /** Whether only the widget is shown, as for a picture. */
  bare: boolean;
}

export const defaults: Choices = {
  widget: "otklik-feedback-form",
  state: "satisfaction",
  language: "en",
  scheme: "light",
  width: 0,
  brand: "",
  radius: 12,
  density: 1,
  font: "",
  attributes: {},
  bare: false,
};

/** The attributes that each widget takes beside those that every widget does. */
export const attributesOf: Partial<Record<WidgetTag, Record<string, readonly string[]>>> = {
  "otklik-feedback-form": {
    scale: ["csat", "nps"],
    topic: ["network", "billing", "digital"],
    question: ["Did you find what you came for?"],
    launcher: ["Rate us"],
  },
};

export const languages = ["ru", "kk", "en"] as const;
export const schemes = ["light", "dark"] as const;

/** Reads what an address says; what it does not say, or says wrongly, is as usual. */
export function readChoices(address: URL): Choices {
  const query = address.searchParams;
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === query.get(name)) ?? usual;
  const numberOf = (name: string, usual: number): number => {
    const given = Number(query.get(name) ?? usual);
    return Number.isFinite(given) ? given : usual;
  };
  const widget = oneOf("widget", Object.keys(states) as WidgetTag[], defaults.widget);
  const known = Object.keys(states[widget]);
  return {
    widget,
    state: oneOf("state", known, widget === defaults.widget ? defaults.state : (known[0] ?? "")),
    language: oneOf("language", languages, defaults.language),
    scheme: oneOf("scheme", schemes, defaults.scheme),
    width: numberOf("width", defaults.width),
    brand: /^#[0-9a-f]{6}$/i.exec(query.get("brand") ?? "")?.[0] ?? defaults.brand,
    radius: numberOf("radius", defaults.radius),
    density: numberOf("density", defaults.density),
    font: query.get("font") ?? defaults.font,
    attributes: Object.fromEntries(
      Object.keys(attributesOf[widget] ?? {}).flatMap((name) => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    bare: query.has("bare"),
  };
}

/** The address that says these choices. */
export function addressOf({ attributes, bare, ...choices }: Choices): string {
  const said = Object.entries(choices)
    .filter(([name, value]) => name === "widget" || name === "state" || value !== defaults[name as "font"])
    .map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams([...said, ...Object.entries(attributes)]);
  if (bare) query.set("bare", "");
  return `/widgets?${query.toString()}`;
}
