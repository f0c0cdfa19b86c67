import type { Status } from "@otklik/openapi";
/** What the idea board says before an idea is opened or proposed. */
export interface IdeaBoardTexts {
  heading: string;
  signIn: string;
  notEmployee: string;
  propose: string;
  journey: string;
  allSteps: string;
  search: string;
  status: string;
  anyStatus: string;
  sort: string;
  byVotes: string;
  byDate: string;
  followed: string;
  statuses: Record<Status<"idea">, string>;
  otherStatus: string;
  /** What the vote's button does, for those who cannot see it: the idea, and how many votes it has. */
  vote: (title: string, votes: number) => string;
  comments: (count: number) => string;
  none: string;
  noneHint: string;
  news: string;
  offline: string;
  failed: string;
  tryAgain: string;
  more: string;
  loading: string;
}
