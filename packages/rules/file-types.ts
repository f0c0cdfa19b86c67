/** The types of files that can be taken, and how the names of such files end; the first ending is the usual one. */
const endings: Record<string, readonly [string, ...string[]]> = {
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
  "text/plain": ["txt"],
  "audio/mpeg": ["mp3"],
  "audio/mp4": ["m4a"],
  "audio/ogg": ["ogg", "oga", "opus"],
  "audio/webm": ["weba"],
  "audio/wav": ["wav"],
};

/** What browsers call the same. */
const otherNames: Record<string, string> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "audio/mp3": "audio/mpeg",
  "audio/m4a": "audio/mp4",
  "audio/x-m4a": "audio/mp4",
  "audio/opus": "audio/ogg",
  "audio/wave": "audio/wav",
  "audio/x-wav": "audio/wav",
  "audio/vnd.wave": "audio/wav",
};

/** Every type that can be taken. */
export const fileTypes: readonly string[] = Object.keys(endings);

/** The type of a file as we call it, by what the browser says or else by its name; undefined where it is none of ours. */
export function fileTypeOf({ name, type }: { name: string; type: string }): string | undefined {
  const said = type.split(";", 1).join().trim().toLowerCase();
  const known = otherNames[said] ?? said;
  if (fileTypes.includes(known)) return known;
  return said === "" ? fileTypes.find((each) => endsAs(name, each)) : undefined;
}

/** What a file is shown as: the last part of a path, without what cannot be seen or turns the reading direction. */
export function labelOf(name: string): string {
  const label = (name.split(/[/\\]/).at(-1) ?? "").replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  return label === "" ? "file" : label;
}

/** The name to save a file under: it ends as its type does, whatever it was called. */
export function savedName(name: string, type: string): string {
  return endsAs(name, type) ? name : `${name}.${endings[type]?.[0] ?? "bin"}`;
}

function endsAs(name: string, type: string): boolean {
  return (endings[type] ?? []).some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
