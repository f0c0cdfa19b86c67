import type { Schemas } from "@otklik/openapi";
import type { TemplateResult } from "lit";
import type { Client, Receipt } from "../../page/connection.ts";
import type { Settings } from "../../page/connected-element.ts";
import type { CardTexts, FailureSentences } from "../../texts/shapes/controls.ts";
import type { Language } from "../../texts/language.ts";
import type { CaseEventType } from "../case-event.ts";
import type { FormSpec } from "../sending/form-sender.ts";
import type { Filing } from "../sending/submission.ts";
import type { ReceiptScreens } from "./receipt-screens.ts";

/** What the screens of each kind say: above the receipt, to go on from what is shown, and where nothing was sent. */
export interface ScreensTexts extends CardTexts {
  /** To the form, for something new. */
  again: string;
  failures: FailureSentences;
}

/** What the fields of a form that leads to a receipt are judged by. */
export interface FormAbout<Texts extends ScreensTexts> {
  texts: Texts;
  settings: Settings;
  /** The language tag in which the form is written. */
  locale: string;
}

/** A form whose answer is a receipt, which is shown only now. */
export interface ReceiptFiling extends Filing {
  answer: { receipt: Schemas["Receipt"] };
  about: FormAbout<ScreensTexts>;
}

/** One case that is shown to whoever may read it. */
export interface Shown {
  client: Client;
  number: string;
  receipt?: Receipt | undefined;
  /** What offers one who is signed in to make it her own; undefined where it is hers, or nobody is. */
  claim?: (() => TemplateResult) | undefined;
}

/** What a domain says of its form, its receipt and its view; the rest is the same for all that have receipts. */
export interface ReceiptDomain<F extends ReceiptFiling> {
  readonly form: FormSpec<F>;
  /** What the page is told once the server has stored it. */
  readonly filed: CaseEventType;
  /** Whether the tab goes on where it was: with what was sent last. */
  readonly goesOn: boolean;
  loadTexts: (language: Language) => Promise<F["about"]["texts"]>;
  /** Asks for a case; rejects where it is not the reader's. */
  get: (client: Client, number: string) => Promise<unknown>;
  /** What a receipt's card says of the promise. */
  drawOwed: (answer: F["answer"], screens: ReceiptScreens<F>) => TemplateResult;
  /** The same in one sentence, for the paper. */
  owed: (answer: F["answer"], texts: F["about"]["texts"]) => string;
  drawView: (shown: Shown, screens: ReceiptScreens<F>) => TemplateResult;
  /** Shows what one who is signed in sees first; the form where it shows nothing. */
  beginAs?: (client: Client, screens: ReceiptScreens<F>) => Promise<void>;
  /** The list of one who is signed in, where there is one. */
  list?: {
    label: (texts: F["about"]["texts"]) => string;
    show: (client: Client, screens: ReceiptScreens<F>) => Promise<void>;
  };
  /** Called once the server has stored it, before its receipt is shown. */
  onFiled?: () => void;
}
