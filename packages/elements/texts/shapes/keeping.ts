import type { ReceiptKind } from "@otklik/openapi";
import type { Moment } from "../moment.ts";

/** What is said of keeping a receipt, and of what is stored about a person. */
export interface KeepingTexts {
  ways: {
    copyNumber: string;
    numberCopied: string;
    code: string;
    codeHint: string;
    label: string;
    hint: string;
    fault: string;
    send: string;
    sending: string;
    asked: string;
    onItsWay: string;
    failed: string;
  };
  claim: { text: string; add: Record<ReceiptKind, string>; failed: string };
  data: {
    kinds: Record<ReceiptKind, string>;
    since: (moment: Moment) => string;
    keptUntil: (moment: Moment) => string;
    keptOpen: string;
    holds: {
      open: string;
      legal: (until: Moment) => string;
      limit: (until: Moment) => string;
      other: string;
    };
    person: { name: string; email: string; phone: string };
    consent: (given: { version: string; text: string | null }, moment: Moment) => string;
    stored: string;
    download: string;
    erase: string;
    sure: { heading: string; happens: string[]; yes: string; no: string };
    allHeld: string;
    gone: string;
    partlyGone: string;
    failed: string;
    eraseFailed: string;
  };
}
