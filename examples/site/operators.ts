import type { Language } from "./texts/texts.ts";

/** What one operator's site has of its own; its colours and shapes are in `assets/operators/<id>.css`. */
export interface OperatorSite {
  id: "gorizont" | "stepnet";
  /** The publishable key that its pages give to the widgets. */
  siteKey: string;
  /** What its paths begin with. */
  prefix: string;
  /** The page behind the logo, without the prefix. */
  start: string;
  /** The first one is the language of its pages where none is asked for. */
  languages: readonly [Language, ...Language[]];
  timeZone: string;
  /** The number that is free of charge from the operator's own network. */
  shortCode: string;
}

export const gorizont: OperatorSite = {
  id: "gorizont",
  siteKey: "pk_gorizont",
  prefix: "",
  start: "/",
  languages: ["ru", "kk", "en"],
  timeZone: "Europe/Moscow",
  shortCode: "0500",
};

export const stepnet: OperatorSite = {
  id: "stepnet",
  siteKey: "pk_stepnet",
  prefix: "/stepnet",
  start: "/support",
  languages: ["kk", "ru", "en"],
  timeZone: "Asia/Almaty",
  shortCode: "0770",
};
