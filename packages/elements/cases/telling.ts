/** @loaded following */
import type { FollowingTexts } from "../texts/shapes/following.ts";
import { momentOf } from "../texts/moment.ts";

/** In which words moments are told, and where the operator's clocks stand. */
export interface Telling {
  following: Pick<FollowingTexts, "relative" | "operatorTime">;
  timeZone: string;
}

/** How far away an instant is: `in 2 days`. */
export function relativeTime(instant: string, { relative }: Pick<FollowingTexts, "relative">): string {
  const { amount, unit } = distanceTo(instant, Date.now());
  return relative(amount, unit);
}

/** The same as a sentence of its own: `In 2 days`. */
export function away(instant: string, { following }: Telling): string {
  const text = relativeTime(instant, following);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What the operator's clock shows, where it is not what the reader's own does. */
export function operatorClock(instant: string, { following, timeZone }: Telling): string | undefined {
  const moment = momentOf(instant, timeZone);
  const own = momentOf(instant);
  if (moment.time === own.time && moment.day === own.day) return undefined;
  return following.operatorTime(moment, zoneName(instant, timeZone));
}

function zoneName(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "shortOffset" }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** How far away an instant is, in the unit one would say it in; negative when it is past. */
export function distanceTo(
  instant: string,
  now: number,
): { amount: number; unit: "day" | "hour" | "minute" } {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000);
  if (Math.abs(minutes) >= 48 * 60) return { amount: Math.trunc(minutes / 1440), unit: "day" };
  if (Math.abs(minutes) >= 90) return { amount: Math.round(minutes / 60), unit: "hour" };
  return { amount: minutes, unit: "minute" };
}
