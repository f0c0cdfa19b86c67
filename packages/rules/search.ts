/** The words of a text, each once, in small letters and without the dots of `ё`. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)];
}

/** The number that a text is, however it is written: `7k3f92xqr` is `7K3F-92XQ-R`. */
export function numberIn(text: string): string | undefined {
  const written = text.trim().toUpperCase();
  // A word of nine letters may look like one, but for the hyphens or a digit.
  if (!/[\d-]/.test(written)) return undefined;
  const symbols = written.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const parts = /^([0-9A-HJKMNP-TV-Z]{4})[\s-]?([0-9A-HJKMNP-TV-Z]{4})[\s-]?([0-9A-HJKMNP-TV-Z])$/.exec(
    symbols,
  );
  return parts?.slice(1).join("-");
}
