import assert from "node:assert/strict";
import { test } from "node:test";
import { json, misbehavingServer, problem } from "./misbehaving-server.ts";
import type { Input } from "@otklik/openapi";
import { createClient } from "../client.ts";
import { askFirstQuestion, type FirstQuestion, type FirstQuestionOptions } from "./first-questions.ts";

const settings = { operatorName: "Gorizont", topics: [] };
const loadSettings = ({ language, ...options }: FirstQuestionOptions & { language?: string }) =>
  askFirstQuestion("getSettings", { ...(language && { language }) }, options);

test("settings are asked for in the page's language, without a preflight", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, settings));
  assert.deepEqual(
    await loadSettings({ ...server, endpoint: `${server.endpoint}/`, language: "ru" }),
    settings,
  );
  assert.equal(server.heard[0]?.url, "/v1/pk_test/settings?language=ru");
  assert.equal(server.heard[0].headers.authorization, undefined);
});

test("settings without a language leave it to the operator", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, settings));
  await loadSettings(server);
  assert.equal(server.heard[0]?.url, "/v1/pk_test/settings");
});

test("one broken line is got over", async (context) => {
  const server = await misbehavingServer(context, (response, _, count) => {
    if (count === 1) response.destroy();
    else json(response, settings);
  });
  assert.deepEqual(await loadSettings(server), settings);
});

test("a second fault of the server is told by its code", async (context) => {
  const server = await misbehavingServer(context, (response) =>
    problem(response, { status: 503, code: "busy" }),
  );
  await assert.rejects(loadSettings(server), { name: "Error", code: "busy" });
  assert.equal(server.heard.length, 2);
});

test("an unknown site is told at once", async (context) => {
  const server = await misbehavingServer(context, (response) =>
    problem(response, { status: 404, code: "no-site" }),
  );
  await assert.rejects(loadSettings(server), { code: "no-site" });
  assert.equal(server.heard.length, 1);
});

test("a captive portal's page holds no settings", async (context) => {
  const server = await misbehavingServer(context, (response) => void response.end("<form>Log in"));
  await assert.rejects(loadSettings(server), { code: "answer-unexpected" });
});

test("settings of a server that is away are unreachable", async () => {
  const away = { endpoint: "http://127.0.0.1:9", site: "pk_test" };
  await assert.rejects(loadSettings(away), { code: "network-unreachable" });
});

test("settings that nobody waits for any more end with the signal's reason", async (context) => {
  const caller = new AbortController();
  const server = await misbehavingServer(context, () => caller.abort());
  await assert.rejects(loadSettings({ ...server, signal: caller.signal }), { name: "AbortError" });
  assert.equal(server.heard.length, 1);
});

test("a person's first list is asked for with her token, in her language, and with all that narrows it", async (context) => {
  const server = await misbehavingServer(context, (response) => json(response, { items: [] }));
  const options = { ...server, token: "elena", locale: "kk" };
  await askFirstQuestion("listIdeas", { step: "get help", sort: "newest" }, options);
  const [heard] = server.heard;
  assert.equal(heard?.url, "/v1/pk_test/ideas?step=get%20help&sort=newest");
  assert.deepEqual([heard.headers.authorization, heard.headers["accept-language"]], ["Bearer elena", "kk"]);
});

test("a refusal is told with its status", async (context) => {
  const server = await misbehavingServer(context, (response) =>
    problem(response, { status: 403, code: "role-missing" }),
  );
  await assert.rejects(askFirstQuestion("listIdeas", {}, server), { code: "role-missing", status: 403 });
});

const inputs: { [Id in FirstQuestion]: Input<Id> } = {
  getSettings: { language: "kk" },
  listCallbackSlots: { from: "2026-11-30" },
  listIdeas: { step: "get help & stay", limit: 50 },
  getPromiseFigures: { language: "zh-Hant", from: "2026-11" },
};

for (const id of Object.keys(inputs) as FirstQuestion[]) {
  test(`${id} is asked at the address at which the client asks it, so that one answer serves both`, async () => {
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = (asked) => {
      urls.push(asked instanceof Request ? asked.url : String(asked));
      return Promise.resolve(Response.json({ topics: [], items: [], months: [] }));
    };
    const place = { endpoint: "https://otklik.test/voice/", site: "pk test", fetch };
    await askFirstQuestion(id, inputs[id], place);
    const ask = createClient(place)[id] as (input: object) => Promise<unknown>;
    await ask(inputs[id]);
    assert.equal(urls.length, 2);
    assert.equal(urls[0], urls[1]);
  });
}
