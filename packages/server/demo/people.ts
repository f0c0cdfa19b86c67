/** The people one can be at a demo operator, by their short names; their claims as the identity provider signs them. */
export const people = {
  anna: { name: "Анна Соколова", claims: { email: "anna@example.org" } },
  viktor: {
    name: "Виктор Белов",
    claims: { email: "viktor@example.org", tier: "vip" },
  },
  elena: { name: "Елена Громова", claims: { roles: ["employee"] } },
  artem: { name: "Артём Лебедев", claims: { roles: ["employee", "agent"] } },
  marina: {
    name: "Марина Орлова",
    claims: { roles: ["employee", "agent", "manager"] },
  },
};

/** The short name of one of the demo's people. */
export type PersonName = keyof typeof people;

/** Whether a word names one of the demo's people. */
export function isPersonName(word: unknown): word is PersonName {
  return typeof word === "string" && Object.hasOwn(people, word);
}
