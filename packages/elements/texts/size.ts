/** How large a file is, in the two units that people know: `640 kB`, `2.4 MB`. */
export function sizeIn(bytes: number, language: string, [kilobytes, megabytes]: [string, string]): string {
  const [amount, unit, maximumFractionDigits] =
    bytes < 1_000_000 ? [Math.max(bytes / 1000, 1), kilobytes, 0] : [bytes / 1_000_000, megabytes, 1];
  return `${amount.toLocaleString(language, { maximumFractionDigits })}\u00a0${unit}`;
}
