/** What is said of a problem. */
export interface Text {
  title: string;
  detail: string;
}

/** Title and detail of every kind of problem, in English. */
export const en = {
  "address-too-long": { title: "The address is too long", detail: "Shorten the address of the request." },
  "body-malformed": {
    title: "The body cannot be read",
    detail: "The body is not well-formed JSON in UTF-8.",
  },
  "body-missing": { title: "The body is missing", detail: "Send a JSON body." },
  "body-too-large": { title: "The body is too large", detail: "What you sent is larger than 1 MB." },
  "callback-limit": {
    title: "No more calls today",
    detail:
      "Three calls to this number were asked for within a day. Write to us instead, or come back tomorrow.",
  },
  "callback-not-due": {
    title: "The call is not due yet",
    detail: "The customer expects the call at the time she chose.",
  },
  "callback-open": {
    title: "A call to this number is booked already",
    detail: "This number has one open call at a time. Open that one to change it.",
  },
  "file-mismatched": {
    title: "The file is not what it was said to be",
    detail: "This file is damaged, or of another kind than its name says. Choose another one.",
  },
  "file-too-large": { title: "The file is too large", detail: "Choose a smaller file." },
  "file-unreadable": {
    title: "The picture cannot be read",
    detail: "This picture is damaged or too large. Take it anew, or send a screenshot of it.",
  },
  "centre-closed": {
    title: "The contact centre is closed",
    detail: "Nobody is called while the contact centre is closed.",
  },
  "slot-taken": {
    title: "That time is no longer free",
    detail: "Somebody was quicker. Choose another time, please.",
  },
  "step-not-possible": {
    title: "That is not possible any more",
    detail: "Things have changed meanwhile. Look at them as they are now.",
  },
  "reopen-too-late": {
    title: "It can no longer be reopened",
    detail: "The time in which this complaint could be reopened is over. File a new one, please.",
  },
  "reopen-limit": {
    title: "It was reopened as often as possible",
    detail: "This complaint cannot be reopened once more. File a new one, please.",
  },
  "rating-final": {
    title: "The rating is final",
    detail: "The time in which your rating could be changed is over.",
  },
  "escalation-not-open": {
    title: "It cannot be escalated now",
    detail: "Somebody owes you an answer right now, or nobody is left above.",
  },
  "changed-meanwhile": {
    title: "It has changed meanwhile",
    detail: "Somebody else has changed it. See what is new, then decide.",
  },
  "state-missing": { title: "The state is missing", detail: "Say by If-Match which state you have seen." },
  "database-away": {
    title: "Not available right now",
    detail: "We cannot store anything at the moment. Try again shortly.",
  },
  "idempotency-key-in-flight": {
    title: "The same request is being carried out",
    detail: "A request with this key is on its way. Ask again in a moment.",
  },
  "idempotency-key-invalid": {
    title: "The idempotency key is missing or wrong",
    detail: "Send an Idempotency-Key of 8 to 255 visible ASCII characters.",
  },
  "idempotency-key-reused": {
    title: "The key belongs to another request",
    detail: "This idempotency key was used with a different body.",
  },
  "identity-away": {
    title: "Sign-in cannot be checked right now",
    detail: "The operator's sign-in does not answer. Try again shortly.",
  },
  "input-invalid": {
    title: "Something in the input is not right",
    detail: "Check what you entered and send it again.",
  },
  "mail-limit": {
    title: "That was a lot of mail",
    detail: "No more mail is sent to this address right now. Try again in an hour.",
  },
  "mail-not-offered": {
    title: "No mail is sent here",
    detail: "This operator does not send receipts by mail.",
  },
  "media-type-unsupported": {
    title: "The type of the body is not supported",
    detail: "Send application/json in UTF-8, not encoded.",
  },
  "not-found": { title: "Nothing is here", detail: "There is nothing here that you may see." },
  "origin-not-allowed": {
    title: "This page may not use the site key",
    detail: "The operator has not listed the origin of this page.",
  },
  "rate-exceeded": { title: "Too many requests", detail: "That was a lot at once. Try again shortly." },
  "request-malformed": {
    title: "The request cannot be read",
    detail: "The request is not well-formed HTTP.",
  },
  "request-too-slow": { title: "The request took too long to arrive", detail: "Send it again." },
  "role-missing": { title: "Not for your role", detail: "You are signed in, but this is not for your role." },
  "token-invalid": {
    title: "Sign-in is not valid",
    detail: "Your sign-in has ended or is not valid. Sign in again.",
  },
  "token-missing": { title: "Sign-in is needed", detail: "Sign in to see this." },
  unexpected: {
    title: "Something went wrong on our side",
    detail: "We could not do this. Try again shortly.",
  },
} satisfies Record<string, Text>;

/** The stable names of all kinds of problems. */
export type ProblemCode = keyof typeof en;
