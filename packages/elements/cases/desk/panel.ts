import type { TemplateResult } from "lit";
import type { Client } from "../../page/connection.ts";
import type { FollowingTexts } from "../../texts/shapes/following.ts";
import type { StaffDeskTexts } from "../../texts/shapes/staff-desk.ts";
import type { Language } from "../../texts/language.ts";
import type { Settings } from "../../page/connected-element.ts";

/** What a tab of the desk draws with. */
export interface PanelContext {
  client: Client;
  settings: Settings;
  texts: StaffDeskTexts;
  following: FollowingTexts;
  /** The language tag for numbers. */
  locale: string;
  /** The number of what is open. */
  chosen: string | undefined;
  onChosen: (event: Event & { number: string }) => void;
  /** The subject of whoever works at the desk. */
  me: string;
  /** Says what was done, and goes on to what comes next. */
  onDone: (event: Event & { told: string }) => void;
  /** Does what a key stands for. */
  onAction: (event: Event & { action: "next" | "previous" | "answer" | "search" }) => void;
  /** What was written and not sent yet. */
  drafts: Map<string, string>;
}

/** One tab of the desk: what waits, and one case of it with what can be done. */
export interface Panel {
  queue: (context: PanelContext) => TemplateResult;
  detail: (context: PanelContext, number: string) => TemplateResult;
  /** The keys that it can be worked with. */
  keys?: (context: PanelContext) => TemplateResult;
}

/** What the module of a tab gives: the tab, in the words of a language. */
export interface PanelModule {
  openPanel: (language: Language) => Promise<Panel>;
}
