/** What the bare forms know by heart, and the widget learns from the server. */
export const complaintEndpoint = "/v1/pk_gorizont/complaints";

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
