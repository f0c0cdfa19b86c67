import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefused } from "../stage/contractual-fetch.ts";
import { aComplaint, onEveryStage, onServers, type Stage } from "../stage/stage.ts";

async function asArtem(stage: Stage, path: string): Promise<Response> {
  const authorization = `Bearer ${await stage.tokenOf("artem")}`;
  return stage.fetch(`${stage.endpoint}/v1/pk_gorizont${path}`, { headers: { authorization } });
}

const cursorOf = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");
const anId = "019a0000-0000-7000-8000-000000000000";

onEveryStage((stage) => {
  for (const query of [
    "unheard=1",
    "limit=1&unheard=1",
    "__proto__=1",
    "constructor=1",
    "limit=1&limit=2",
    "status=received&status=closed",
    "cursor=a&cursor=b",
    "limit=",
    "limit=0",
    "limit=101",
    "limit=-1",
    "limit=1.5",
    "limit=1e1",
    "limit=0x10",
    "limit=+5",
    "limit=99999999999999999999",
    "limit=%00",
    "status=",
    "status=received,",
    "status=received,received",
    "status=RECEIVED",
    "status=received%00",
    "status[]=received",
    "cursor=",
    "cursor=%FF",
    "cursor=../../etc/passwd",
    "cursor=%27%3B--",
    `cursor=${"a".repeat(401)}`,
  ]) {
    test(`P3: a list refuses ?${query.slice(0, 40)}`, async () => {
      const { errors = [] } = await assertRefused(await asArtem(stage(), `/complaints?${query}`), 422);
      assert.ok(errors.length > 0);
    });
  }

  for (const [path, queries] of Object.entries({
    "/callbacks": ["status=open", "limit=0", "cursor=%00", "from=now"],
    "/feedback": ["status=new", `department=${"a".repeat(65)}`, "department=a&department=b", "limit=1.5"],
    "/ideas": [
      "sort=best",
      "words=a",
      `words=${"a".repeat(201)}`,
      "followed=yes",
      "followed=1",
      "status=new",
    ],
    "/similar-ideas": ["", "words=", "words=a", "words=ab&words=cd", `words=${"a".repeat(501)}`],
    "/feedback-figures": ["months=0", "months=37", "months=all"],
    "/callback-slots": ["day=today"],
  })) {
    test(`P3: ${path} refuses what it does not know`, async () => {
      for (const query of queries) {
        const authorization = `Bearer ${await stage().tokenOf("marina")}`;
        const answer = await stage().fetch(`${stage().endpoint}/v1/pk_gorizont${path}?${query}`, {
          headers: { authorization },
        });
        const { errors = [] } = await assertRefused(answer, 422);
        assert.ok(errors.length > 0, query);
      }
    });
  }

  test("P3: an idea's number is a number, and counts from 1", async () => {
    for (const number of ["0", "01", "-1", "1.5", "1e3", "9999999999", "7K3F-92XQ-R", "%D9%A1"]) {
      const authorization = `Bearer ${await stage().tokenOf("marina")}`;
      const url = `${stage().endpoint}/v1/pk_gorizont/ideas/${number}`;
      await assertRefused(await stage().fetch(url, { headers: { authorization } }), 422);
    }
  });

  test("P3: an operation without a query takes none", async () => {
    await assertRefused(await asArtem(stage(), "/me?roles=manager"), 422);
    await assertRefused(await asArtem(stage(), "/complaints/0000-0000-0?limit=1"), 422);
    await assertRefused(await asArtem(stage(), "/events?topics=complaints&topics=complaints"), 422);
    await assertRefused(await asArtem(stage(), "/events"), 422);
  });

  test("P3: a language is a language tag or refused", async () => {
    for (const language of [
      "",
      "r",
      "ru_RU",
      "ru-",
      "ru%00",
      "%3Cb%3E",
      `ru${"-aa".repeat(12)}`,
      "ru&language=kk",
    ]) {
      await assertRefused(await asArtem(stage(), `/settings?language=${language}`), 422);
    }
    assert.equal((await asArtem(stage(), "/settings?language=ru-Cyrl-RU")).status, 200);
  });
});

onServers((stage) => {
  for (const [name, place] of Object.entries({
    "no list": { a: 1 },
    "an empty list": [],
    "too short": ["Infinity"],
    "too long": ["Infinity", anId, "x"],
    numbers: [1, 2],
    "a customer's": [anId],
    "no id": ["Infinity", "x"],
    "SQL in it": ["1' or true --", anId],
    "a day that no month has": ["2026-02-31 00:00:00+00", anId],
    "an hour that no day has": ["2026-01-01 99:99:99+00", anId],
    "a month that no year has": ["2026-99-01 00:00:00+00", anId],
    "the year 0": ["0000-01-01 00:00:00+00", anId],
    "a zone that is none": ["2026-01-01 00:00:00+99", anId],
    "a moment of the far future": ["99999999999999999999", anId],
    "a moment with too many digits": ["1.0000000000000000000000001", anId],
    "not a number": ["NaN", anId],
    "the far past": ["-Infinity", anId],
  })) {
    test(`P2: the queue refuses a cursor that holds ${name}`, async () => {
      await assertRefused(await asArtem(stage(), `/complaints?cursor=${cursorOf(place)}`), 422);
    });
  }

  for (const [path, place] of [
    ["/callbacks", ["x", anId]],
    ["/feedback", ["Infinity", anId]],
    ["/ideas", ["1"]],
    ["/ideas", ["9999999999", "1"]],
    ["/ideas?sort=newest", ["1", "1"]],
  ] as const) {
    test(`P2: ${path} refuses a cursor that holds ${place.join(" and ")}`, async () => {
      const authorization = `Bearer ${await stage().tokenOf("marina")}`;
      const address = `${stage().endpoint}/v1/pk_gorizont${path}${path.includes("?") ? "&" : "?"}cursor=`;
      await assertRefused(await fetch(address + cursorOf(place), { headers: { authorization } }), 422);
    });
  }

  test("P2: words of any kind are looked for, and break nothing", async () => {
    const employee = stage().clientOf("elena");
    for (const words of [
      "':*&|!<->",
      "%%__",
      "\\\\",
      "a b ".repeat(40).trim(),
      "и в на",
      "🦄🦄",
      "ё".repeat(199),
      "--;",
    ]) {
      await employee.listIdeas({ words });
      await employee.listSimilarIdeas({ words });
    }
  });

  test("P2: a queue's cursor is none of a customer's list", async () => {
    const anna = stage().clientOf("anna");
    for (const place of [["Infinity", anId], ["x"], [1], "x"]) {
      await assert.rejects(anna.listComplaints({ cursor: cursorOf(place) }), { status: 422 });
    }
  });

  test("P2: a path that cannot be a number's is refused, however it is written", async () => {
    for (const number of [
      ...[
        "%00",
        "%FF",
        "%2e%2e",
        "%2e%2e%2f%2e%2e",
        "..%5c",
        "%",
        "%zz",
        "%E0%A4%A",
        "7k3f-92xq-r",
        "%F0%9F%98%80",
      ],
      ...["7K3F-92XQ-R%00", "7K3F-92XQ-R%0A", "__proto__", "'or'1'='1", "*", ":number", "a".repeat(5000)],
    ]) {
      await assertRefused(await asArtem(stage(), `/complaints/${number}`));
      await assertRefused(await asArtem(stage(), `/complaints/${number}/messages`));
    }
  });

  test("P2: an address of 100,000 symbols is refused", async () => {
    for (const path of [
      `/complaints?cursor=${"a".repeat(100_000)}`,
      `/${"a".repeat(100_000)}`,
      "/a".repeat(5000),
    ]) {
      await assertRefused(await asArtem(stage(), path));
    }
  });

  test("P2: what stands beside the operations is a problem as well", async () => {
    for (const path of [
      ...[
        "/",
        "//",
        "///",
        "//[",
        "/%00",
        "/%",
        "/v1",
        "/v1/",
        "/v1//complaints",
        "/v1/pk_gorizont",
        "/v2/x/me",
      ],
      ...[
        "/v1/__proto__/settings",
        "/v1/constructor/settings",
        "/v1/%00/settings",
        "/v1/pk_gorizont/",
        "/favicon.ico",
      ],
      ...["/v1/pk_gorizont/complaints/", "/V1/pk_gorizont/settings", "/otklik/v1/", "/otklik/v1/%00.js"],
      ...[
        "/otklik/v1/../../package.json",
        "/otklik/v1/..%2f..%2fpackage.json",
        "/otklik/v1/%2e%2e/%2e%2e/package.json",
      ],
      ...[
        "/site/%2e%2e/%2e%2e/package.json",
        "/site/..%5c..",
        "/demo/token",
        "/demo/nobody/jwks.json",
        "/?lang=%FF",
      ],
    ]) {
      await assertRefused(await fetch(stage().endpoint + path));
    }
  });

  test("P1: a method that an address does not have is refused with a problem", async () => {
    const url = `${stage().endpoint}/v1/pk_gorizont/complaints`;
    for (const method of ["PUT", "PATCH", "DELETE", "PROPFIND", "SEARCH", "QUERY", "REPORT"]) {
      await assertRefused(await fetch(url, { method }));
    }
    assert.equal((await fetch(url, { method: "HEAD" })).status, 404);
  });

  test("P1: a problem is told in the language that the caller asks for", async () => {
    const titleIn = async (language: string) => {
      const headers = { "accept-language": language };
      const answer = await fetch(`${stage().endpoint}/v1/pk_gorizont/me`, { headers });
      return (await assertRefused(answer, 401)).title;
    };
    assert.equal(await titleIn("ru"), "Нужно войти");
    assert.equal(await titleIn("kk-KZ,ru;q=0.8"), "Кіру керек");
    assert.equal(await titleIn("de, ru"), "Нужно войти");
    assert.equal(await titleIn("en-GB"), "Sign-in is needed");
    assert.equal(await titleIn(`${"x,".repeat(4000)}ru`), "Sign-in is needed");
  });

  for (const [name, key] of Object.entries({
    "of no symbol": "",
    "of seven symbols": "sevenna",
    "of 256 symbols": "a".repeat(256),
    "with a space": "with space",
    "with a tab": "tab\tinside",
    "beyond ASCII": "\u00ea\u00eb\u00fe\u00f7\u00ea\u00eb\u00fe\u00f7",
  })) {
    test(`P31: an idempotency key ${name} is refused`, async () => {
      const answer = await fetch(`${stage().endpoint}/v1/pk_gorizont/complaints`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key },
        body: JSON.stringify(aComplaint),
      });
      assert.equal((await assertRefused(answer, 400)).code, "idempotency-key-invalid");
    });
  }

  test("P2: after all that the server is ready", async () => {
    assert.equal((await fetch(`${stage().endpoint}/readyz`)).status, 200);
  });
});
