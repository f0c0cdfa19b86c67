import type { FollowingWords } from "../catalogues/following.ts";
import { counted } from "../plural.ts";
import { at } from "./moments.ts";

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
  },
  entry: {
    heading: "Let us find what you sent",
    label: "Personal link, or number and code",
    hint: "Paste the whole link, or the number and the code with a space between.",
    incomplete:
      "We need the whole link, or both the number and the code: 7K3F-92XQ-R and 22 more characters.",
    notFound: "We found nothing like that. Please check that the link was copied in full.",
    failed: "We could not check it. Look whether you are online, and try again.",
    open: "Open",
    opening: "Looking…",
  },
  yes: "Yes",
  outbox: {
    heading: "Not sent yet",
    waiting: "Not sent yet. We keep it on this device and send it when the connection is back.",
    busy: "Not sent yet: very many people are writing right now. We keep it on this device and send it by ourselves.",
    notKept:
      "Not sent yet. This browser lets us keep nothing: leave this page open, and we send it when the connection is back. If you close the page, it is lost.",
    refused: "It was not taken as it stands. Nothing of it is lost: mend it and send it again.",
    expired: "We tried for 7 days and could not send this. Nothing of it is lost: you can send it again.",
    received: (number) => `Received. Your number is ${number}.`,
    belongsTo: (number) => `To ${number}`,
    files: (count) => `With ${counted("en", count, { one: "file", other: "files" })}`,
    sendNow: "Try now",
    dontSend: "Don’t send",
    mend: "Mend it",
    remove: "Remove",
    showReceipt: "Show the receipt",
  },
  summary: "Almost there — please check:",
  close: "Close",
};
