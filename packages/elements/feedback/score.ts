import type { Schemas } from "@otklik/openapi";
import { nothing, type TemplateResult } from "lit";
import type { StaffDeskTexts } from "../texts/shapes/staff-desk.ts";
import { badge, type Tone } from "../look/badge.ts";

/** The highest score of each scale, and below which one somebody is unhappy. */
const scales: Partial<Record<string, readonly [most: number, unhappy: number]>> = {
  csat: [5, 3],
  nps: [10, 7],
};

/** What the customer chose, as a badge; nothing where she only wrote. */
export function scoreBadge(
  { scale, score }: Pick<Schemas["FeedbackSummary"], "scale" | "score">,
  { feedback }: StaffDeskTexts,
): TemplateResult | typeof nothing {
  if (score === null) return nothing;
  const [most, unhappy] = scales[scale ?? ""] ?? [];
  if (most === undefined || unhappy === undefined) return badge(String(score));
  const tone: Tone = score < unhappy ? "warm" : "lively";
  return badge(feedback.score(score, most), tone);
}
