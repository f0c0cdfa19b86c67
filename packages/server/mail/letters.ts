import type { MailRow } from "../database/tables/schema.ts";
import { localized } from "@otklik/rules/operator-policy.js";
import type { Operator } from "../operators/operator.ts";
import { mailTexts } from "./mail-texts.ts";

/** A mail as it is sent: plain text, one recipient, nothing in it that a stranger wrote. */
export interface Letter {
  /** Names the mail for good, however often it is sent. */
  id: string;
  to: string;
  operatorName: string;
  subject: string;
  text: string;
  /** Where a mail program says "this was not me" in one click (RFC 8058). */
  blockUrl: string;
}

/** Writes a mail. `link` leads to the page that confirms it, `secret` opens what its receipt is for. */
export function letterOf(
  { id, kind, address, language, number, page, caseKind: caseKind }: MailRow,
  operator: Operator,
  { link, secret }: { link: string; secret: string },
): Letter {
  const texts = mailTexts(language);
  const operatorName = localized(operator.name, language, operator);
  const receiptLink = `${page}#otklik-${caseKind}=${number}.${secret}`;
  const { subject, lines } =
    kind === "confirmation"
      ? texts.confirmation(operatorName, link)
      : texts.receipt(operatorName, receiptLink);
  const text = [...lines, texts.notMine(link), operatorName].join("\n\n");
  return { id, to: address ?? "", operatorName, subject, text: `${text}\n`, blockUrl: `${link}/block` };
}
