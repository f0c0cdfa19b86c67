import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { choiceStyles } from "../../look/controls/choice.ts";
import { fieldStyles } from "../../look/controls/field.ts";
import type { StaffDeskTexts } from "../../texts/shapes/staff-desk.ts";
import { FollowedView } from "../followed-view.ts";
import type { MessageBox } from "../message-box.ts";
import { vipBadge } from "./desk-queue.ts";

/** How a case looks to staff. */
export const deskViewStyles: CSSResultGroup = [
  FollowedView.styles,
  fieldStyles,
  choiceStyles,
  css`
    header {
      display: grid;
      gap: calc(var(--_unit) * 1);
    }

    .customer {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_unit) * 1) calc(var(--_unit) * 4);
      align-items: baseline;
      overflow-wrap: anywhere;
    }
  `,
];

/** Who asked, how to reach her, and in which language. */
export function customerSection(
  { customer, language }: { customer?: Schemas["Customer"] | undefined; language: string },
  texts: StaffDeskTexts,
  reach: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <section>
      <h3 class="hidden">${texts.customer}</h3>
      <div class="customer">
        <strong>${customer?.name ?? texts.nameless}</strong> ${vipBadge(customer, texts)} ${reach}
        <span class="quiet">${texts.languages[language] ?? language}</span>
      </div>
    </section>
  `;
}

/** What was written of a case and not sent yet, field by field. */
export class CaseDrafts {
  readonly #view: { number: string; drafts: Map<string, string> };

  constructor(view: { number: string; drafts: Map<string, string> }) {
    this.#view = view;
  }

  /** What was written into the field of this name. */
  of(name: string): string {
    const { number, drafts } = this.#view;
    return drafts.get(`${number} ${name}`) ?? "";
  }

  keep(name: string, { target }: Event): void {
    const field = target as MessageBox | HTMLTextAreaElement | HTMLSelectElement;
    const { number, drafts } = this.#view;
    drafts.set(`${number} ${name}`, "text" in field ? field.text : field.value);
  }

  drop(number: string, name: string): void {
    this.#view.drafts.delete(`${number} ${name}`);
  }
}
