/** @loaded start */
import { optionNames, type Options } from "./options.ts";

/** Whether two sets of options lead to the same place as the same person. */
export function sameOptions(one: Options, other: Options): boolean {
  return optionNames.every((name) => one[name] === other[name]);
}
