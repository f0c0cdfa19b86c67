import type { FollowingWords } from "../../catalogues/following/following.ts";
import { at } from "../moments.ts";

export const words: FollowingWords = {
  at,
  relative: (amount, unit) => new Intl.RelativeTimeFormat("en").format(amount, unit),
  operatorTime: (moment, zone) => `By the operator's clock: ${at(moment)} (${zone})`,
  timeline: "What has happened",
  loading: "Loading",
  failed: "This cannot be opened right now. It is not lost.",
  tryAgain: "Try again",
  more: "Show more",
  changed: "There is news",
  happened: "News",
  otherStatus: "In progress",
  failures: {
    offline: "There is no connection, and nothing was sent yet. All you wrote is still here.",
    busy: "Too many people are writing right now. Wait a minute and send again; your text is still here.",
    other: "It was not sent, and that is our fault. All you wrote is still here.",
  },
  receipt: {
    link: "Your personal link",
    onlyWayBack: "Keep it: without an account it is the only way back. Show it to nobody.",
    notKept: "This browser remembers nothing, so please copy the link right now.",
    copy: "Copy",
    copied: "Copied",
    selected: "The link is selected — copy it",
    print: "Print",
    yours: "My personal link",
    further: "QR code, e-mail",
    ownData: "Your data",
  },
  entry: () => import("./receipt-entry.ts").then(({ words }) => words),
  summary: "Almost there — please check:",
  close: "Close",
};
