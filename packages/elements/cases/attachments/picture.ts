import { css, html, type TemplateResult } from "lit";
import { draw } from "../../look/icons.ts";

const side = 48;
const sharpness = 2;

const drawings = {
  image: "M4 5h16v14H4zM4 16l4.5-4.5L13 16l2.5-2.5L20 18M15 9.5v.1",
  audio: "M5 10v4h3l4 3.5v-11L8 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  other: "M7 3.5h7l4 4v13H7zM14 3.5v4h4M9.5 12h5M9.5 15.5h5",
};

/** What stands for a file that has no picture, or whose picture is not there yet. */
export function fileIcon(type: string): TemplateResult {
  const [kind] = type.split("/");
  return html`<span class="picture"
    >${draw(kind === "image" || kind === "audio" ? drawings[kind] : drawings.other)}</span
  >`;
}

/**
 * A small picture of a file, drawn rather than loaded: a strict page lets no `<img>` show what is only in memory, and none
 * can say who asks. Undefined where the browser cannot read it.
 */
export async function pictureOf(content: Blob): Promise<HTMLCanvasElement | undefined> {
  try {
    const picture = await createImageBitmap(content);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side * sharpness;
    const share = Math.max(canvas.width / picture.width, canvas.height / picture.height);
    const [width, height] = [picture.width * share, picture.height * share];
    const [left, top] = [(canvas.width - width) / 2, (canvas.height - height) / 2];
    canvas.getContext("2d")?.drawImage(picture, left, top, width, height);
    picture.close();
    canvas.className = "picture";
    canvas.setAttribute("aria-hidden", "true");
    return canvas;
  } catch {
    return undefined;
  }
}

export const pictureStyles = css`
  .picture {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    color: var(--_quiet);
  }
`;
