import sharp from "sharp";
import type { Client, FileToUpload } from "@otklik/client";

type Bytes = Uint8Array<ArrayBuffer>;

/** A photo as a telephone takes it: lying on its side, with the place where it was taken. */
export async function aPhoto({ width = 900, height = 600 } = {}): Promise<FileToUpload> {
  const bytes = await sharp({ create: { width, height, channels: 3, background: "#3366cc" } })
    .withExif({
      IFD0: { Make: "Telephone", Software: "whereabouts-of-anna" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "55/1 45/1 0/1", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return fileOf("The lift.jpg", "image/jpeg", new Uint8Array(bytes));
}

/** A note in plain text. */
export function aNote(words = "Monday, 9:05: no signal.\n", name = "note.txt"): FileToUpload {
  return fileOf(name, "text/plain", new TextEncoder().encode(words));
}

/** A file of any bytes. */
export function fileOf(name: string, type: string, bytes: Bytes): FileToUpload {
  return { name, type, content: new Blob([bytes], { type }) };
}

/** Uploads files one after the other, and gives their ids. */
export async function uploaded(client: Client, ...files: FileToUpload[]): Promise<string[]> {
  const ids = [];
  for (const file of files) ids.push((await client.uploadFile(file)).id);
  return ids;
}
