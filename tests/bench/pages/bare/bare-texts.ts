/** What the bare forms know by heart, and the widgets learn from the server. */
export const site = "pk_gorizont";

export const heading = "Tell us what happened";

export const promise = "We answer within 3 days. A person reads it, not a robot.";

export const consent =
  "I agree that Gorizont Mobile processes my personal data in order to look into my complaint and answer me. " +
  "I can withdraw this consent at any time.";

export const topics = [
  { id: "network", name: "Signal and internet" },
  { id: "billing", name: "Bill and charges" },
  { id: "tariffs", name: "Tariffs and services" },
  { id: "shops", name: "Shops" },
  { id: "digital", name: "Website and app" },
  { id: "service", name: "How I was treated" },
  { id: "other", name: "Something else" },
];

export const scores = [
  { id: "1", name: "Very bad" },
  { id: "2", name: "Bad" },
  { id: "3", name: "So-so" },
  { id: "4", name: "Good" },
  { id: "5", name: "Great" },
];

export const steps = [
  { id: "", name: "The whole journey" },
  { id: "choose", name: "Choose" },
  { id: "connect", name: "Connect" },
  { id: "use", name: "Use" },
  { id: "pay", name: "Pay" },
  { id: "get-help", name: "Get help" },
  { id: "stay", name: "Stay" },
];
