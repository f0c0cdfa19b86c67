import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { FollowedView } from "../followed-view.ts";
import type { StaffDeskWords } from "../../texts/shapes/staff-desk.ts";
import { property } from "../../look/decorators.ts";
import { choiceStyles } from "../../look/controls/choice.ts";
import { fieldStyles } from "../../look/controls/field.ts";
import type { MessageBox } from "../message-box.ts";
import { vipBadge } from "./desk-queue.ts";

type Topic = "complaints" | "callbacks" | "feedback";

/** One thing as staff see it. */
export abstract class DeskView<About extends Topic> extends FollowedView<About, StaffDeskWords> {
  static override styles: CSSResultGroup = [
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

  /** What was written and not sent yet, by its place; kept by the desk while other things are read. */
  @property() drafts!: Map<string, string>;

  /** Who asked, how to reach her, and in which language. */
  protected renderCustomer(
    customer: Schemas["Customer"] | undefined,
    language: string,
    reach: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const { words } = this;
    return html`
      <section>
        <h3 class="hidden">${words.customer}</h3>
        <div class="customer">
          <strong>${customer?.name ?? words.nameless}</strong> ${vipBadge(customer, words)} ${reach}
          <span class="quiet">${words.languages[language] ?? language}</span>
        </div>
      </section>
    `;
  }

  /** What was written for this thing into the field of this name. */
  protected draftOf(name: string): string {
    return this.drafts.get(`${this.number} ${name}`) ?? "";
  }

  protected keepDraft(name: string, { target }: Event): void {
    const field = target as MessageBox | HTMLTextAreaElement | HTMLSelectElement;
    this.drafts.set(`${this.number} ${name}`, "text" in field ? field.text : field.value);
  }

  protected dropDraft(number: string, name: string): void {
    this.drafts.delete(`${number} ${name}`);
  }
}
