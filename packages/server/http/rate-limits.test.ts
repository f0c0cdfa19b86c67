import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "../problems/problem.ts";
import { admission, countedAddress } from "./rate-limits.ts";

for (const [address, counted] of [
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::FFFF:203.0.113.7", "203.0.113.7"],
  ["::ffff:cb00:7107", "203.0.113.7"],
  ["0:0:0:0:0:ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002:0:0:0:1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:0:0:ffff::", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["64:ff9b::203.0.113.7", "64:ff9b:0:0::/64"],
  ["no address", "no address"],
] as const) {
  test(`${address} counts as ${counted}`, () => {
    assert.equal(countedAddress(address), counted);
  });
}

test("an address may read and write as often as each limit says, at each site for itself", async () => {
  const admit = admission({ reads: 3, writes: 1 });
  const isRefused = (problem: unknown) =>
    problem instanceof Problem && problem.status === 429 && (problem.retryAfter ?? 0) > 0;
  for (let index = 0; index < 3; index++) await admit("a", "pk_one", false);
  await admit("a", "pk_one", true);
  await assert.rejects(admit("a", "pk_one", false), isRefused);
  await assert.rejects(admit("a", "pk_one", true), isRefused);
  await admit("b", "pk_one", true);
  await admit("a", "pk_two", true);
});
