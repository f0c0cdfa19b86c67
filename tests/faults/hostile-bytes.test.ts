import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { exchange } from "./stage/raw-socket.ts";
import { assertRefused } from "../contract/stage/contractual-fetch.ts";
import { onServers } from "../contract/stage/stage.ts";

const host = "Host: otklik.test\r\n";
const post = `POST /v1/pk_gorizont/receipts HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;
const closing = "Connection: close\r\n\r\n";

/** What is no HTTP request, or one that no honest client sends. */
const refused: Record<string, string | Uint8Array> = {
  "random bytes": Buffer.concat([Buffer.from([0x16, 0x03, 0x01]), randomBytes(2000)]),
  "a greeting of TLS": Buffer.from("1603010200010001fc0303", "hex"),
  "a greeting of HTTP/2": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "an unheard method": `STEAL /v1/pk_gorizont/settings HTTP/1.1\r\n${host}\r\n`,
  "an unheard version": `GET / HTTP/3.7\r\n${host}\r\n`,
  "no host": `GET /v1/pk_gorizont/me HTTP/1.1\r\n${closing}`,
  "two hosts": `GET /v1/pk_gorizont/me HTTP/1.1\r\n${host}${host}${closing}`,
  "a tunnel": `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${host}\r\n`,
  "an upgrade": `GET /v1/pk_gorizont/me HTTP/1.1\r\n${host}Connection: upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
  "an expectation that nobody has": `${post}Expect: 200-maybe\r\nContent-Length: 2\r\n${closing}{}`,
  "an address that is none": `OPTIONS * HTTP/1.1\r\n${host}${closing}`,
  "an address with a space": `GET /a b HTTP/1.1\r\n${host}${closing}`,
  "NUL in a header": `GET / HTTP/1.1\r\n${host}X-A: a\0b\r\n${closing}`,
  "a line feed in a header": `GET / HTTP/1.1\r\n${host}X-A: a\n b\r\n${closing}`,
  "20 KB of headers": `GET / HTTP/1.1\r\n${host}X-A: ${"a".repeat(20_000)}\r\n${closing}`,
  "a length that is none": `${post}Content-Length: -1\r\n${closing}`,
  "two lengths": `${post}Content-Length: 2\r\nContent-Length: 3\r\n${closing}{}`,
  "a length beside chunks": `${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n${closing}0\r\n\r\n`,
  "a chunk that is none": `${post}Transfer-Encoding: chunked\r\n${closing}zz\r\n{}\r\n0\r\n\r\n`,
  "an encoding of transfer that nobody reads": `${post}Transfer-Encoding: gzip\r\n${closing}{}`,
  "more than 1 MB in chunks": `${post}Transfer-Encoding: chunked\r\n${closing}${`10000\r\n${" ".repeat(65_536)}\r\n`.repeat(20)}0\r\n\r\n`,
};

onServers((stage) => {
  for (const [name, sent] of Object.entries(refused)) {
    test(`P1: ${name} is refused with a problem before the connection is closed`, async () => {
      const answer = await exchange(stage().endpoint, sent);
      assert.ok(answer, "the connection was closed without a word");
      await assertRefused(answer);
    });
  }

  test("P2: a request that ends in the middle harms nobody", async () => {
    const whole = `${post}Content-Length: 100\r\n\r\n{"number":"7K3F-92XQ-R","secret":"`;
    for (let length = 1; length < whole.length; length += 10) {
      await exchange(stage().endpoint, whole.slice(0, length), { hangUp: true });
      assert.equal((await fetch(`${stage().endpoint}/readyz`)).status, 200, `after ${length} bytes`);
    }
  });

  test("P2: many requests on one connection are answered one by one", async () => {
    const requests =
      `GET /livez HTTP/1.1\r\n${host}\r\n`.repeat(200) + `GET /livez HTTP/1.1\r\n${host}${closing}`;
    const answer = await exchange(stage().endpoint, requests);
    assert.equal((await answer?.text())?.match(/HTTP\/1\.1 200/g)?.length, 200);
  });

  test("P2: after all that the server is ready", async () => {
    assert.equal((await fetch(`${stage().endpoint}/readyz`)).status, 200);
  });
});
