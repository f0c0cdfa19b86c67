import assert from "node:assert/strict";
import { test } from "node:test";
import { createStreamReader } from "./event-stream.ts";

test("an event stream may come in any pieces, with any line ends", () => {
  const stream = ": hello\r\nretry: 5\r\n\r\nid: 1\rdata: a\rdata:b\r\rdata\nid:2\n\nevent: x\n\ndata: lost";
  for (const size of [1, 2, 3, 1000]) {
    const read = createStreamReader();
    const blocks = [];
    for (let at = 0; at < stream.length; at += size) blocks.push(...read(stream.slice(at, at + size)));
    assert.deepEqual(blocks, [
      { data: null, id: null, retry: 5 },
      { data: "a\nb", id: "1", retry: null },
      { data: "", id: "2", retry: null },
      { data: null, id: null, retry: null },
    ]);
  }
});
