import assert from "node:assert/strict";
import { test } from "node:test";
import { longestWait, mayPass, persist, waitAfter } from "./patience.ts";

const span = { backoff: 1000, longest: 5000 };

test("the span of a wait doubles with each failure, up to the longest, and the wait is anywhere within it", (context) => {
  const random = context.mock.method(Math, "random", () => 1);
  const spans = [1, 2, 3, 4, 40].map((failures) => waitAfter(failures, {}, span));
  assert.deepEqual(spans, [1000, 2000, 4000, 5000, 5000]);
  random.mock.mockImplementation(() => 0);
  assert.equal(waitAfter(3, {}, span), 0);
});

test("no wait is shorter than the server asks, and none longer than an hour", (context) => {
  context.mock.method(Math, "random", () => 0.5);
  assert.equal(waitAfter(2, { retryAfter: 7 }, span), 7000 + 1000);
  assert.equal(waitAfter(2, { retryAfter: 3600 }, span), longestWait);
});

test("what the server says passes does, and so does what no fault of the request is", () => {
  for (const status of [408, 429, 500, 503]) assert.equal(mayPass({ status }), true);
  for (const status of [400, 401, 404, 409]) assert.equal(mayPass({ status }), false);
  assert.equal(mayPass({ status: 409, retryable: true }), true);
});

test("what is no problem of the line or the server is not tried again", async (context) => {
  const fault = new TypeError("a fault of ours");
  const work = context.mock.fn(() => Promise.reject(fault));
  await assert.rejects(persist(work, { retries: 3, backoff: 1 }), fault);
  assert.equal(work.mock.callCount(), 1);
});
