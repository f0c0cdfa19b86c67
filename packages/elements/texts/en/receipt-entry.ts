import type { EntryTexts } from "../shapes/receipt-entry.ts";

export const texts: EntryTexts = {
  heading: "Let us find what you sent",
  label: "Personal link, or number and code",
  hint: "Paste the whole link, or the number and the code with a space between.",
  incomplete: "We need the whole link, or both the number and the code: 7K3F-92XQ-R and 22 more characters.",
  notFound: "We found nothing like that. Please check that the link was copied in full.",
  failed: "We could not check it. Look whether you are online, and try again.",
  open: "Open",
  opening: "Looking…",
};
