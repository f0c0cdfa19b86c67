import type { Schemas, Status } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import type { LadderTexts } from "../texts/shapes/complaints.ts";
import { momentOf } from "../texts/moment.ts";

type Escalation = Schemas["Complaint"]["escalation"];

const open: Status<"complaint">[] = ["received", "in_progress", "waiting_for_customer"];

/** Who is in charge of a complaint that climbed the ladder, and who is next. */
export function ladderLines(
  { status, escalation }: Schemas["Complaint"],
  texts: LadderTexts,
): TemplateResult | typeof nothing {
  if (!open.includes(status)) return nothing;
  const { level, dueAt, ladder } = escalation;
  const current = nameOf(ladder[level - 1]);
  const next = nextOnLadder(escalation);
  if (!next && !(current && dueAt)) return nothing;
  return html`<div>
    ${current && dueAt ? html`<p>${texts.now(current, momentOf(dueAt))}</p>` : nothing}
    ${next ? html`<p class="quiet">${texts.next(next)}</p>` : nothing}
  </div>`;
}

/** Who answers after the one who is in charge; undefined at the top. */
export function nextOnLadder({ level, ladder }: Escalation): string | undefined {
  return nameOf(ladder[level]);
}

function nameOf(step: Escalation["ladder"][number] | undefined): string | undefined {
  if (!step) return undefined;
  // In the middle of a sentence a role is no name.
  const role = step.role.charAt(0).toLocaleLowerCase() + step.role.slice(1);
  return step.name ? `${role} ${step.name}` : role;
}
