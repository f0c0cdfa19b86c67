import type { Stage } from "../stage.ts";

/** A photo as a browser gives it. */
export async function aPhoto(name = "The lift on Monday.jpg", side = 400): Promise<File> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  const fill = (style: string, from: number): void => {
    if (!context) return;
    context.fillStyle = style;
    context.fillRect(0, from * side, side, side);
  };
  fill("#7fb2d9", 0);
  fill("#5d7a4f", 0.6);
  fill("#3c4a33", 0.85);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg"));
  return new File([content ?? ""], name, { type: "image/jpeg" });
}

/** A document, as far as its first bytes tell. */
export function aDocument(name = "Bill of July.pdf", size = 240_000): File {
  return new File(["%PDF-1.7\n".padEnd(size)], name, { type: "application/pdf" });
}

/** Chooses files as a person does in the browser's own dialog. */
export async function chooseFiles(stage: Stage, ...files: File[]): Promise<void> {
  const field = (await stage.find("#attachments")) as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}
