import type { TemplateResult } from "lit";
import type { Client } from "../connection/connection.ts";
import type { FollowingWords } from "../locales/catalogues/following/following.ts";
import type { StaffDeskWords } from "../locales/catalogues/staff-desk.ts";
import type { Language } from "../locales/language.ts";
import type { Settings } from "../provider/connected-element.ts";

/** What a tab of the desk draws with. */
export interface PanelContext {
  client: Client;
  settings: Settings;
  words: StaffDeskWords;
  following: FollowingWords;
  /** The language tag for numbers. */
  locale: string;
  /** The number of what is open. */
  chosen: string | undefined;
  onChosen: (event: Event & { number: string }) => void;
  /** What was written and not sent yet. */
  drafts: Map<string, string>;
}

/** One tab of the desk: what waits, and one thing of it with what can be done. */
export interface Panel {
  queue: (context: PanelContext) => TemplateResult;
  detail: (context: PanelContext, number: string) => TemplateResult;
}

/** What the module of a tab gives: the tab, in the words of a language. */
export interface PanelModule {
  openPanel: (language: Language) => Promise<Panel>;
}
