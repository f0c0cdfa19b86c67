import type { OperatorPolicy } from "@otklik/rules/operator-policy.js";

/** One site of an operator: what its widgets say they are, and where they may stand. */
export interface OperatorSite {
  key: string;
  /** The origins of the pages that may embed the widgets, exactly as browsers send them; none means nobody. */
  origins: string[];
}

/** One operator, as its file describes it. */
export interface Operator extends OperatorPolicy {
  /** The operator's short name; the first column of every key in the database. */
  operator: string;
  sites: OperatorSite[];
  identity: { issuer: string; audience: string; jwks: string };
  /** How many mails are sent in its name on a day at the most. */
  mail: { perDay: number };
}
