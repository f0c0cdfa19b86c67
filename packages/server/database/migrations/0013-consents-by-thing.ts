/** Whose a consent is, the thing tells with which it was given: a thing that is claimed takes its consents along. */
export const consentsByThing = [
  "drop index consents_of_customer",
  "alter table consents drop column customer_subject",
];
