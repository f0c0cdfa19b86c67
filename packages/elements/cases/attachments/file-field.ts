import type { FileFieldTexts } from "../../texts/shapes/controls.ts";
import type { Schemas } from "@otklik/openapi";
import { css, html, type TemplateResult } from "lit";
import { describedBy, field } from "../../look/controls/field.ts";

/** Where files are chosen. */
export interface FileField {
  texts: FileFieldTexts;
  limits: Schemas["AttachmentLimits"];
  fault?: string | undefined;
  /** The list of what was chosen. */
  list: TemplateResult | undefined;
  take: (files: File[]) => unknown;
}

/** A native file control that looks like a chip; what may be chosen is said before, and what was chosen stands below. */
export function fileField({ texts, limits, fault, list, take }: FileField): TemplateResult {
  const base = { id: "attachments", hint: texts.hint(limits.count, Math.floor(limits.size / 1e6)), fault };
  const control = html`
    <div class="chips">
      <label class="chip">
        <input
          type="file"
          id="attachments"
          name="attachments"
          multiple
          accept=${limits.types.join()}
          aria-describedby=${describedBy(base)}
          @input=${takeChosen(take)}
        />${texts.choose}
      </label>
    </div>
    ${list}
  `;
  return field({ ...base, label: texts.label, control });
}

/** Gives what was chosen, and makes room for the next choice; to a form it is no text of its own. */
export function takeChosen(take: (files: File[]) => unknown) {
  return (event: Event): void => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    take([...(input.files ?? [])]);
    input.value = "";
  };
}

export const fileFieldStyles = css`
  .chip input[type="file"] {
    margin: 0;
    min-block-size: 0;
  }
`;
