import type { Schemas } from "@otklik/openapi";
import { css, html, nothing, type TemplateResult } from "lit";
import { describedBy, field } from "../../theme/controls/field.ts";

/** What is said where files are chosen. */
export interface FileFieldWords {
  label: string;
  hint: (count: number, megabytes: number) => string;
  choose: string;
  photo: string;
}

/** Where files are chosen: from the device, or with its camera. */
export interface FileField {
  words: FileFieldWords;
  limits: Schemas["AttachmentLimits"];
  fault?: string | undefined;
  take: (files: File[]) => Promise<void>;
}

/** Native file controls that look like chips, and what may be chosen, before anything is. */
export function fileField({ words, limits, fault, take }: FileField): TemplateResult {
  const base = { id: "attachments", hint: words.hint(limits.count, Math.floor(limits.size / 1e6)), fault };
  const onInput = (event: Event): void => {
    // What is chosen is no text of the form's.
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    void take([...(input.files ?? [])]);
    input.value = "";
  };
  const control = html`
    <div class="chips">
      <label class="chip">
        <input
          type="file"
          id="attachments"
          name="attachments"
          multiple
          accept=${limits.types.join()}
          aria-invalid=${Boolean(fault)}
          aria-describedby=${describedBy(base)}
          @input=${onInput}
        />${words.choose}
      </label>
      ${
        limits.types.includes("image/jpeg")
          ? html`<label class="chip camera">
              <input type="file" accept="image/jpeg" capture="environment" @input=${onInput} />${words.photo}
            </label>`
          : nothing
      }
    </div>
  `;
  return field({ ...base, label: words.label, control });
}

/** Takes files that are dropped on an element or pasted into it, as if they had been chosen. */
export function takeBrought(element: HTMLElement, take: (files: File[]) => Promise<void>): void {
  const onBrought = (event: ClipboardEvent | DragEvent): void => {
    const brought = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
    // A table that is pasted brings a picture of itself: what is text stays text.
    if (!brought?.types.includes("Files") || brought.types.includes("text/plain")) return;
    event.preventDefault();
    if (event.type !== "dragover") void take([...brought.files]);
  };
  element.addEventListener("paste", onBrought);
  element.addEventListener("dragover", onBrought);
  element.addEventListener("drop", onBrought);
}

export const fileFieldStyles = css`
  .chip input[type="file"] {
    position: absolute;
    inset: 0;
    margin: 0;
    min-block-size: 0;
    opacity: 0;
    cursor: pointer;
  }

  .camera {
    display: none;
  }

  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
  }
`;
