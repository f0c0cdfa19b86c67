import type { GetToken } from "@otklik/client";

export type { GetToken } from "@otklik/client";

/** Where the API is, whose it is, and as whom it is asked. */
export interface Options {
  /** Base URL of the Otklik server; the page's own origin where nothing is said. */
  endpoint?: string | undefined;
  /** The publishable key of the operator's site. */
  site?: string | undefined;
  /** Language tag (BCP 47); the nearest `lang` where nothing is said. */
  locale?: string | undefined;
  /** Gives the token of the person signed in, null for nobody; another function means another person. */
  getToken?: GetToken | undefined;
  /** Stands in for the browser's `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The options that can be written as attributes; functions are properties only. */
export const attributeNames = ["endpoint", "site", "locale"] as const;

/** Every option. */
export const optionNames = [...attributeNames, "getToken", "fetch"] as const;

/** The places an option can come from, the strongest first. */
export type OptionSources = readonly [
  properties: Options,
  attributes: Options,
  nearestProvider: Options,
  configured: Options,
  script: Options,
];

/**
 * The one place that decides: property > attribute > nearest provider > `configure()` > script `data-*`.
 * What none of them says is left to the operator's settings (language) or to the default (endpoint).
 */
export function resolveOptions(sources: OptionSources): Options {
  const origin = (globalThis.location as Location | undefined)?.origin;
  const order: Options[] = [...sources, { endpoint: origin }];
  return Object.fromEntries(
    optionNames.map((name) => [name, order.find((each) => each[name] != null)?.[name]]),
  );
}

/** The options that an element's attributes give. */
export function attributeOptions(element: Element): Options {
  return Object.fromEntries(attributeNames.map((name) => [name, element.getAttribute(name)]));
}
