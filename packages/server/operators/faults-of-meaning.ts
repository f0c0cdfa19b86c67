import { weekdays } from "@otklik/rules/calendar.js";
import type { Localized } from "@otklik/rules/operator-policy.js";
import type { Operator } from "./operator.ts";
import { faultsOfTopics, textsOfTopics } from "./faults-of-topics.ts";

/** What a schema cannot say: names that must exist, texts in every language, a zone and countries that are ones. */
export function faultsOfMeaning(operator: Operator): string[] {
  return [
    ...missingTexts(operator),
    ...lostDepartments(operator),
    ...lostTopics(operator),
    ...turnedHours(operator),
    ...faultsOfTopics(operator),
    ...operator.callbacks.countries.flatMap((country, index) =>
      isCountry(country) ? [] : [`/callbacks/countries/${index} is no country (${country})`],
    ),
    ...(isTimeZone(operator.timeZone) ? [] : [`/timeZone is no IANA zone (${operator.timeZone})`]),
  ];
}

function missingTexts(operator: Operator): string[] {
  const { name, consent, departments, topics, journey, languages } = operator;
  const { causes, ladder, templates = [] } = operator.complaints;
  const namesOf = (list: string, entries: { name: Localized }[]) =>
    entries.map((entry, index) => ({ path: `/${list}/${index}/name`, text: entry.name }));
  const texts = [
    { path: "/name", text: name },
    { path: "/consent/text", text: consent.text },
    ...namesOf("departments", departments),
    ...namesOf("topics", topics),
    ...namesOf("journey", journey),
    ...textsOfTopics(operator),
    ...namesOf("complaints/causes", causes),
    ...namesOf("complaints/templates", templates),
    ...templates.map(({ text }, index) => ({ path: `/complaints/templates/${index}/text`, text })),
    ...ladder.flatMap(({ role, name }, index) => [
      { path: `/complaints/ladder/${index}/role`, text: role },
      ...(name ? [{ path: `/complaints/ladder/${index}/name`, text: name }] : []),
    ]),
  ];
  return texts.flatMap(({ path, text }) =>
    languages.filter((language) => !text[language]).map((language) => `${path}/${language} is missing`),
  );
}

function lostDepartments({ departments, topics, feedback }: Operator): string[] {
  const known = new Set(departments.map(({ id }) => id));
  const named = [
    ...topics.map(({ department }, index) => ({ path: `/topics/${index}/department`, department })),
    ...feedback.routes.map(({ department }, index) => ({
      path: `/feedback/routes/${index}/department`,
      department,
    })),
    { path: "/feedback/otherwise", department: feedback.otherwise },
  ];
  return named
    .filter(({ department }) => !known.has(department))
    .map(({ path, department }) => `${path} names no department (${department})`);
}

function lostTopics({ topics, feedback, complaints: { templates = [] } }: Operator): string[] {
  const known = new Set(topics.map(({ id }) => id));
  const naming = [
    ...feedback.routes.map((route, index) => ({ ...route, path: `/feedback/routes/${index}` })),
    ...templates.map((template, index) => ({ ...template, path: `/complaints/templates/${index}` })),
  ];
  return naming.flatMap(({ path, topics: named = [] }) =>
    named.filter((topic) => !known.has(topic)).map((topic) => `${path}/topics names no topic (${topic})`),
  );
}

/** Hours of a day that end before they begin, or that lie over one another: a slot would be offered twice. */
function turnedHours({ calendar: { weekly, exceptions } }: Operator): string[] {
  const days = [
    ...weekdays.map((day) => ({
      path: "/calendar/weekly",
      hours: weekly.filter(({ days }) => days.includes(day)),
    })),
    ...exceptions.map(({ hours }, index) => ({ path: `/calendar/exceptions/${index}`, hours })),
  ];
  const faults = days.flatMap(({ path, hours }) => {
    const times = hours
      .toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
      .flatMap(({ opens, closes }) => [opens, closes]);
    const inOrder = times.every((time, index) => index === 0 || (times[index - 1] ?? "") <= time);
    const empty = hours.some(({ opens, closes }) => opens === closes);
    return inOrder && !empty ? [] : [`${path} has hours that end before they begin, or overlap`];
  });
  return [...new Set(faults)];
}

/** By the name in ISO 3166: an alias such as UK is none. */
function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return names.of(code) !== undefined && new Intl.Locale("und", { region: code }).region === code;
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
}
