import type { AttachmentsTexts } from "../shapes/attachments.ts";
import { counted } from "../plural.ts";
import { sizeIn } from "../size.ts";

export const texts: AttachmentsTexts = {
  chosen: "Chosen files",
  size: (bytes) => sizeIn(bytes, "en", ["kB", "MB"]),
  waiting: "Waiting",
  sending: "Being sent",
  progress: (name) => `Sending ${name}`,
  stored: "Ready",
  storedNow: (name) => `${name} is ready`,
  notSent: (name) => `${name} was not sent`,
  offline: "Not sent: there is no connection.",
  other: "Not sent: something went wrong.",
  tryAgain: "Try again",
  tryAgainWith: (name) => `Try again: ${name}`,
  remove: "Remove",
  removeNamed: (name) => `Remove ${name}`,
  removed: (name) => `${name} is removed`,
  wait: "Your files are still on their way. What you wrote follows as soon as they are there.",
  refused: {
    type: (name) => `“${name}” was not added: only photos, PDF, plain text and sound recordings can be sent.`,
    heic: (name) =>
      `“${name}” was not added: this browser cannot read HEIC photos. Send a screenshot of it, or set the camera to “Most compatible”.`,
    size: (name, megabytes) => `“${name}” was not added: it is larger than ${megabytes} MB.`,
    empty: (name) => `“${name}” was not added: it is empty.`,
    count: (name, count) =>
      `“${name}” was not added: ${counted("en", count, { one: "file", other: "files" })} can be sent at most.`,
  },
  takePhoto: "Take a photo",
  attached: "Files",
  save: (name) => `Save ${name}`,
  saving: "Loading…",
  notSaved: "This file could not be loaded. Try again.",
};
