import type { KeepingTexts } from "../shapes/keeping.ts";
import { at } from "./moments.ts";

export const texts: KeepingTexts = {
  ways: {
    copyNumber: "Copy the number",
    numberCopied: "The number is copied",
    code: "QR code of your personal link",
    codeHint: "Point the camera of another phone at it to open the link there.",
    label: "Send the link to my e-mail",
    hint: "First we ask at this address whether it is yours; the link comes after that.",
    fault: "This does not look like an e-mail address.",
    send: "Send",
    sending: "Sending…",
    asked: "Look into your mail: there is a link by which you confirm the address.",
    onItsWay: "The link is on its way to your mail.",
    failed: "It was not sent. Please try again.",
  },
  claim: {
    text: "You are signed in, and this was sent without an account.",
    add: {
      complaint: "Add to my complaints",
      callback: "Add to my calls",
      feedback: "Add to my feedback",
    },
    failed: "It could not be added. Please try again.",
  },
  data: {
    kinds: { complaint: "Complaint", callback: "Call", feedback: "Feedback" },
    since: (moment) => `Stored since ${at(moment)}`,
    keptUntil: (moment) => `Erased by itself after ${at(moment)}`,
    keptOpen: "Kept for as long as it is open",
    holds: {
      open: "It cannot be erased yet: it is being looked into.",
      legal: (until) => `The law asks us to keep it until ${at(until)}.`,
      limit: (until) => `Calls to this number are counted, so it stays until ${at(until)}.`,
      other: "It cannot be erased yet.",
    },
    person: { name: "Name", email: "E-mail", phone: "Phone" },
    consent: ({ version, text }, moment) =>
      text === null
        ? `Consent ${version}, given ${at(moment)}`
        : `Consent: “${text}” Given ${at(moment)} (version ${version})`,
    stored: "Besides that: what you wrote, our answers, and when each of them was written.",
    download: "Download all of it (JSON)",
    erase: "Erase…",
    sure: {
      heading: "Erase your data?",
      happens: [
        "What you wrote, our answers, your name and your addresses are erased for good.",
        "Your personal link and its QR code open nothing any more.",
        "We keep that something was sent, when and on which topic, without your name, for our figures.",
        "What is held by law or still open stays, as it is said above.",
      ],
      yes: "Erase for good",
      no: "Keep it",
    },
    allHeld: "Nothing could be erased yet. The reason stands beside each of them.",
    gone: "It is erased. Nothing of what you wrote is left here.",
    partlyGone: "What could be erased is gone. The reason stands beside what is left.",
    failed: "This could not be loaded.",
    eraseFailed: "Nothing was erased. Please try again.",
  },
};
