type Check = (bytes: Uint8Array) => boolean;

const begins =
  (signature: string, at = 0): Check =>
  (bytes) =>
    latin(bytes.subarray(at, at + signature.length)) === signature;
const both =
  (...checks: Check[]): Check =>
  (bytes) =>
    checks.every((check) => check(bytes));

const signatures: Partial<Record<string, Check>> = {
  "image/jpeg": begins("\xff\xd8\xff"),
  "image/png": begins("\x89PNG\r\n\x1a\n"),
  "image/webp": both(begins("RIFF"), begins("WEBP", 8)),
  "application/pdf": begins("%PDF-"),
  "text/plain": isText,
  "audio/mpeg": (bytes) => begins("ID3")(bytes) || isMpegFrame(bytes),
  "audio/mp4": begins("ftyp", 4),
  "audio/ogg": begins("OggS"),
  "audio/webm": both(begins("\x1a\x45\xdf\xa3"), (bytes) => latin(bytes.subarray(0, 64)).includes("webm")),
  "audio/wav": both(begins("RIFF"), begins("WAVE", 8)),
};

/** Whether bytes are what a file of that type is made of, by how they begin; a text has to be UTF-8 all through. */
export function isOfType(type: string, bytes: Uint8Array): boolean {
  return signatures[type]?.(bytes) ?? false;
}

/** MPEG audio without a tag: eleven bits of synchronisation, then a version and a layer that exist. */
function isMpegFrame([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && second >= 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
