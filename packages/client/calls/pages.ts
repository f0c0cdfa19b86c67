import type { CallOptions } from "./call.ts";

type Listing = { cursor?: string };
type Page = { items: readonly unknown[]; nextCursor: string | null };

/** The pages of a list one after another, each asked for when the one before is done with. Throws Problem. */
export async function* pages<Input extends Listing | undefined, Output extends Page>(
  list: (input: Input, options?: CallOptions) => Promise<Output>,
  input: NonNullable<Input>,
  options?: Pick<CallOptions, "signal">,
): AsyncGenerator<Output, void, undefined> {
  let page = await list(input, options);
  yield page;
  while (page.nextCursor !== null) {
    page = await list({ ...input, cursor: page.nextCursor }, options);
    yield page;
  }
}
