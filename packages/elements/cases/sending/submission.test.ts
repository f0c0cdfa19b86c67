import { assert } from "@open-wc/testing";
import { Problem } from "@otklik/client";
import { createMocks } from "@otklik/mocks";
import { clientOf } from "../../../../examples/widgets/states/state.ts";
import { callbackSpec, type CallbackFiling } from "../../callbacks/callback-spec.ts";
import { complaintSpec, type ComplaintFiling } from "../../complaints/complaint-spec.ts";
import { feedbackSpec, type FeedbackFiling } from "../../feedback/feedback-spec.ts";
import { texts as callbackTexts } from "../../texts/en/callbacks.ts";
import { texts as complaintTexts } from "../../texts/en/complaints.ts";
import { texts as feedbackTexts } from "../../texts/en/feedback.ts";
import type { FormAbout, ScreensTexts } from "../receipts/receipt-domain.ts";
import type { FormFiles } from "./form-sender.ts";
import {
  draftOf,
  inputOf,
  submit,
  SubmissionKeys,
  type Content,
  type FormFields,
  type SubmittedForm,
} from "./submission.ts";

interface WishFiling {
  draft: { wish: string };
  input: { words: string };
  answer: { number: string };
  about: { empty: string };
}

const fields: FormFields<WishFiling> = {
  wish: {
    fault: ({ wish }, { empty }) => !wish && empty,
    refused: () => "The server wants other words.",
    send: ({ wish }) => ({ words: wish }),
    read: ({ words = "" }) => words,
  },
};

const failures = { offline: "No line.", busy: "Busy.", other: "Our fault." };

/** A form that notes what happens to it. */
class NotedForm extends EventTarget implements SubmittedForm<{ wish: string }> {
  faults: { wish?: string } = {};
  failed = "";
  readonly notes: string[] = [];
  readonly whole: { wish: string };

  constructor(wish: string) {
    super();
    this.whole = { wish };
    this.addEventListener("otklik-before-submit", () => this.notes.push("asked"));
  }

  focus({ name = "" } = {}): void {
    this.notes.push(`focus ${name}`);
  }
}

function send(form: NotedForm, refusal?: Problem): Promise<void> {
  return submit<WishFiling>(form, {
    fields,
    about: { empty: "Say something." },
    failures,
    keys: new SubmissionKeys(),
    asksPage: true,
    post: ({ input }: Content<WishFiling["input"]>) => {
      form.notes.push(`post ${input.words}`);
      return refusal ? Promise.reject(refusal) : Promise.resolve({ number: "7" });
    },
    shown: (answer) => form.notes.push(`shown ${answer?.number ?? ""}`),
  });
}

describe("a submission", () => {
  it("is checked, allowed by the page, sent and then shown", async () => {
    const form = new NotedForm("More light.");
    await send(form);
    assert.deepEqual(form.notes, ["asked", "post More light.", "shown 7"]);
  });

  it("goes no further than the first fault, of which it tells the form", async () => {
    const form = new NotedForm("");
    await send(form);
    assert.deepEqual(form.notes, ["focus wish"]);
    assert.deepEqual(form.faults, { wish: "Say something." });
  });

  it("is kept where the page prevents it", async () => {
    const form = new NotedForm("More light.");
    form.addEventListener("otklik-before-submit", (event) => event.preventDefault());
    await send(form);
    assert.deepEqual(form.notes, ["asked"]);
  });

  it("tells a refusal at the field that sent the member it names", async () => {
    const form = new NotedForm("More light.");
    const errors = [{ pointer: "/words/3", code: "format", detail: "" } as const];
    await send(form, new Problem({ code: "input-invalid", title: "Invalid", status: 422, errors }));
    assert.deepEqual(form.faults, { wish: "The server wants other words." });
    assert.equal(form.failed, "");
  });

  it("tells any other refusal once, and shows nothing as sent", async () => {
    const form = new NotedForm("More light.");
    await send(form, new Problem({ code: "rate-exceeded", title: "Slow down", status: 429 }));
    assert.equal(form.failed, "Busy.");
    assert.deepEqual(form.notes, ["asked", "post More light."]);
  });

  it("has one key over retries, another for other words, and a new one once it had its effect", () => {
    const keys = new SubmissionKeys();
    const first = keys.of({ input: { words: "A" } });
    assert.equal(keys.of({ input: { words: "A" } }), first);
    assert.notEqual(keys.of({ input: { words: "B" } }), first);
    const second = keys.of({ input: { words: "B" } });
    keys.renew();
    assert.notEqual(keys.of({ input: { words: "B" } }), second);
  });

  it("goes on with the key that it was kept under, in whatever order its members were written", () => {
    const keys = new SubmissionKeys();
    keys.keep({ input: { topic: "roaming", words: "A" }, key: "kept" });
    assert.equal(keys.of({ input: { words: "A", topic: "roaming" } }), "kept");
  });
});

describe("the form of a domain reads back what it has sent", () => {
  it("of feedback, but for the scale, which the form knows by itself", async () => {
    const draft = { scale: "nps", score: "0", words: "Fine.", topic: "shops" } as const;
    const input = inputOf<FeedbackFiling>(feedbackSpec.fields, draft, await aboutIn(feedbackTexts));
    assert.deepEqual(input, { scale: "nps", score: 0, words: "Fine.", topic: "shops", language: "en" });
    const { scale, ...rest } = draft;
    assert.equal(scale, "nps");
    assert.deepEqual(draftOf<FeedbackFiling>(feedbackSpec.fields, input), rest);
  });

  it("of a message left instead of a call", async () => {
    const draft = {
      startsAt: "",
      phone: "+7 900 000-00-00",
      topic: "shops",
      words: "Ring me.",
      consent: true,
    };
    const input = inputOf<CallbackFiling>(callbackSpec.fields, draft, await aboutIn(callbackTexts));
    assert.notProperty(input, "startsAt");
    const { startsAt, ...rest } = draft;
    assert.equal(startsAt, "");
    assert.deepEqual(draftOf<CallbackFiling>(callbackSpec.fields, input), rest);
  });

  it("of a complaint, with what its topic asks besides", async () => {
    const form = await clientOf(createMocks()).getTopicForm({ topic: "billing", language: "en" });
    const { fields } = complaintSpec(() => form, noFiles);
    const filledIn: Record<string, string | boolean> = { number: "12.5", boolean: true, date: "2026-07-01" };
    const attributes = Object.fromEntries(
      form.attributes.map(({ id, kind }) => [id, filledIn[kind] ?? "Some"]),
    );
    const consents = Object.fromEntries(form.consents.map(({ id }) => [id, true]));
    const further = { attributes, consents };
    const draft = { topic: "billing", further, words: "Twice.", contact: "a@b.example", consent: true };
    const input = inputOf<ComplaintFiling>(fields, draft, await aboutIn(complaintTexts));
    assert.equal(input.email, "a@b.example");
    assert.deepEqual(draftOf<ComplaintFiling>(fields, input), draft);
  });
});

const noFiles: FormFiles<ComplaintFiling["draft"]> = {
  settled: () => Promise.resolve(),
  of: () => undefined,
  clear: () => undefined,
  restore: () => Promise.resolve({}),
  keep: () => undefined,
};

async function aboutIn<Texts extends ScreensTexts>(texts: Texts): Promise<FormAbout<Texts>> {
  return { texts, settings: await clientOf(createMocks()).getSettings(), locale: "en" };
}
