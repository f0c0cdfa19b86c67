import type { CountryCode } from "libphonenumber-js/max";
import type { Operator } from "../operators/operator.ts";

// Neither premium nor shared-cost numbers, nor those of machines: a call has to reach a person, and costs the operator.
const callableTypes = ["MOBILE", "FIXED_LINE", "FIXED_LINE_OR_MOBILE"];

/** The number in E.164 as it was meant; undefined where it is none that the operator calls. */
export async function callablePhone(
  text: string,
  { callbacks: { countries } }: Operator,
): Promise<string | undefined> {
  // The plans of all the world's numbers are loaded only where there is a number to be called.
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/max");
  const phone = parsePhoneNumberFromString(text, countries[0] as CountryCode);
  if (!phone?.isValid() || phone.ext) return undefined;
  const isOurs = countries.some((country) => country === phone.country);
  return isOurs && callableTypes.includes(phone.getType() ?? "") ? phone.number : undefined;
}
