import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { after, before, test } from "node:test";
import { type IdentityProvider, startIdentityProvider } from "../contract/stage/identity-provider.ts";
import { assertSoon } from "../servers/stopwatch.ts";
import { aComplaint, onServers, type Stage } from "../contract/stage/stage.ts";

let provider: IdentityProvider;
before(async () => {
  provider = await startIdentityProvider();
});
after(() => provider.close());

function askMe(stage: Stage, token: string): Promise<Response> {
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont/me`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

const fileComplaint = (stage: Stage) => stage.clientOf().createComplaint(aComplaint);

const faults: Record<string, ((response: ServerResponse) => void) | null> = {
  "does not answer": null,
  "hangs up": (response) => response.destroy(),
  "answers a failure": (response) => response.writeHead(500).end("no"),
  "answers a page": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  "answers no set of keys": (response) => response.end(`{"keys":"none"}`),
  "sends elsewhere": (response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
};

onServers(
  (stage) => {
    for (const [name, fault] of Object.entries(faults)) {
      test(`P33: while the key set's server ${name}, a token answers 503 soon`, async () => {
        provider.answer(fault);
        const token = await provider.token();
        const answer = await assertSoon(() => askMe(stage(), token), {
          control: () => fileComplaint(stage()),
          within: 3000,
        });
        assert.equal(answer.status, 503);
        assert.ok(Number(answer.headers.get("retry-after")) > 0);
      });

      test(`P33: while the key set's server ${name}, a stranger files a complaint at once`, async () => {
        provider.answer(fault);
        const token = await provider.token();
        let waiting: Promise<Response> | undefined;
        const fileMeanwhile = () => {
          waiting = askMe(stage(), token);
          return fileComplaint(stage());
        };
        await assertSoon(fileMeanwhile, { control: () => fileComplaint(stage()), within: 1000 });
        assert.equal((await waiting)?.status, 503);
      });
    }

    test("P33: once the key set is there again, so is sign-in", async () => {
      provider.answer((response, keySet) => response.end(keySet));
      assert.equal((await askMe(stage(), await provider.token())).status, 200);
    });
  },
  () => Promise.resolve(provider.environment),
);
