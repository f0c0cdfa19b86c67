let last = 0;

/** A mobile number that no other test has asked to call. */
export function newPhone(): string {
  last += 1;
  return `+7 900 ${String(last).padStart(7, "0")}`;
}
