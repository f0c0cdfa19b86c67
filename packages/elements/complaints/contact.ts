/** How the customer can be reached, in the members of `createComplaint`. */
export type Contact = { email: string } | { phone: string } | Record<string, never>;

/** Reads one field that may hold a phone number, an e-mail or nothing; undefined where it is none of these. */
export function parseContact(text: string): Contact | undefined {
  const value = text.trim();
  if (!value) return {};
  if (/^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value) && value.length <= 254) return { email: value };
  const digits = value.replace(/\D/g, "").length;
  if (/^\+?[0-9][0-9 ().-]+$/.test(value) && digits >= 5 && value.length <= 32) return { phone: value };
  return value.startsWith("(") ? parseContact(value.replace(/[()]/g, "")) : undefined;
}
