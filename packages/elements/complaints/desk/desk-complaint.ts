import type { CallOptions, Problem } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { MessageFiles } from "../../cases/attachments/message-files.ts";
import { CaseEvent } from "../../cases/case-event.ts";
import { define, property, state } from "../../look/decorators.ts";
import { statusBadge } from "../../look/badge.ts";
import { clockStyles, complaintClocks } from "../complaint-clocks.ts";
import { toldAttributes } from "../../look/story.ts";
import { timeline } from "../../cases/timeline.ts";
import type { EventTitles } from "../../texts/shapes/controls.ts";
import { customerSection, deskViewStyles } from "../../cases/desk/desk-view.ts";
import { FollowedView } from "../../cases/followed-view.ts";
import type { StaffDeskTexts } from "../../texts/shapes/staff-desk.ts";
import "./complaint-handling.ts";
import type { HandlingChange } from "./complaint-handling.ts";
import "./desk-answer.ts";
import type { Answering } from "./desk-answer.ts";
import { DeskLists } from "./desk-lists.ts";
import { missedNotice, missedStyles } from "./missed.ts";
import { complaintSource } from "../complaint-source.ts";

type Complaint = Schemas["Complaint"];
type Entry = Schemas["TimelineEntry"];

/** A customer was answered. Stays inside the widget. */
export class DoneEvent extends Event {
  /** What was done. */
  readonly told: string;

  constructor(told: string) {
    super("done");
    this.told = told;
  }
}

/**
 * One complaint as staff see it: who complains, what is owed, what has happened, and what can be done.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer was given.
 */
@define("otklik-desk-complaint")
export class DeskComplaint extends FollowedView<Complaint, StaffDeskTexts> {
  /** What was written and not sent yet, by its place; kept by the desk while other cases are read. */
  @property() drafts!: Map<string, string>;

  static override styles: CSSResultGroup = [deskViewStyles, clockStyles, missedStyles];

  /** The subject of whoever works at the desk. */
  @property() me!: string;

  /** The language tag for numbers. */
  @property() locale!: string;

  /** What had happened that was not seen when something was to be changed. */
  @state() private missed: readonly Entry[] = [];
  @state() private missedBy: "answer" | "handling" = "answer";

  readonly #files = new MessageFiles(this);
  readonly #lists = new DeskLists(this, () => this.client);

  constructor() {
    super(complaintSource);
  }

  /** Moves the focus to where one writes. */
  answer(): void {
    this.renderRoot.querySelector("otklik-desk-answer")?.focus();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("number")) this.missed = [];
  }

  protected override renderHead(complaint: Complaint | undefined): TemplateResult {
    const { texts, following } = this;
    return html`
      <div class="row">
        <h2 part="heading" tabindex="-1">${complaint?.topic.name ?? following.loading}</h2>
        ${complaint && statusBadge(complaint.status, texts.complaints.statuses, following)}
      </div>
      <p class="quiet">${this.number}</p>
      ${complaint && toldAttributes(complaint.attributes, following.yes)}
    `;
  }

  protected override renderStory(complaint: Complaint): TemplateResult {
    const { following, settings, locale } = this;
    const { complaints } = this.texts;
    const { status } = complaint;
    const over = status === "closed" || status === "withdrawn" || status === "rejected";
    return html`
      ${this.#customer(complaint)}
      ${complaintClocks(complaint.promise, complaints, { following, timeZone: settings.timeZone })}
      ${this.missedBy === "handling" ? this.#missed() : nothing}
      ${keyed(
        complaint.number,
        html`<otklik-complaint-handling
          exportparts="button, field"
          .complaint=${complaint}
          .lists=${this.#lists.all}
          .me=${this.me}
          .client=${this.client}
          .locale=${locale}
          .drafts=${this.drafts}
          .texts=${complaints.handling}
          .busy=${Boolean(this.taking)}
          .change=${this.#handle}
        ></otklik-complaint-handling>`,
      )}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(complaint.timeline, this.#titles, this)}
      </section>
      <section class="stack apart">
        <h3 class="hidden">${complaints.answering.legend}</h3>
        ${over ? html`<p class="quiet">${complaints.over}</p>` : nothing} ${this.#answerBox(complaint)}
      </section>
    `;
  }

  #answerBox(complaint: Complaint): TemplateResult {
    return html`<otklik-desk-answer
      exportparts="button, field, notice, choice"
      .complaint=${complaint}
      .lists=${this.#lists.all}
      .drafts=${this.drafts}
      .texts=${this.texts.complaints.answering}
      .missed=${this.missedBy === "answer" ? this.#missed() : nothing}
      .files=${this.#files.draw(this.texts.files)}
      .send=${this.#send}
    ></otklik-desk-answer>`;
  }

  #customer({ customer, language }: Complaint): TemplateResult {
    const { email, phone } = customer ?? { email: null, phone: null };
    const reach = html`
      ${email && html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`}
      ${phone && html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`}
    `;
    return html`
      ${customerSection({ customer, language }, this.texts, reach)}
      ${email || phone ? nothing : html`<p class="quiet">${this.texts.complaints.unreachable}</p>`}
    `;
  }

  #missed(): TemplateResult | typeof nothing {
    const { missed: entries, texts, following, client } = this;
    const reader = { following, client };
    return missedNotice({ entries, heading: texts.complaints.missed, titles: this.#titles, reader });
  }

  /** What events are called, with departments and causes by their names. */
  get #titles(): EventTitles {
    const { events, handedOverTo, resolvedBy } = this.texts.complaints;
    const { departments, causes } = this.#lists.all;
    return {
      ...events,
      "complaint.handed-over": ({ department = "" }) =>
        handedOverTo(departments.find(({ id }) => id === department)?.name ?? department),
      "complaint.resolved": ({ cause = "" }) =>
        resolvedBy(causes.find(({ id }) => id === cause)?.name ?? cause),
    };
  }

  /**
   * Changes the complaint as it was seen, and draws what came of it. Where it has changed since, says what happened, and
   * tells false; rejects where something else is in the way.
   */
  async #change(
    by: "answer" | "handling",
    perform: (options: CallOptions) => Promise<Complaint>,
  ): Promise<Complaint | undefined> {
    const { number } = this;
    const seen = `${number} seen`;
    const seenVersion = Number(this.drafts.get(seen) ?? this.followed.case?.version);
    const keep = ({ version }: Complaint): void => {
      if (this.drafts.has(seen)) this.drafts.set(seen, String(version));
    };
    try {
      const complaint = await perform({ seenVersion });
      keep(complaint);
      if (number === this.number) this.missed = [];
      return complaint;
    } catch (reason) {
      if ((reason as Partial<Problem>).status !== 412) throw reason;
      const now = await this.client.getComplaint({ number });
      keep(now);
      if (number === this.number) {
        this.missedBy = by;
        this.missed = now.timeline.slice(seenVersion);
        this.followed.show(now);
      }
      return undefined;
    }
  }

  readonly #handle = async (change: HandlingChange): Promise<boolean> => {
    const { number, client } = this;
    let isDone = false;
    await this.take("handling", async () => {
      const complaint = await this.#change("handling", (options) =>
        "assignee" in change
          ? client.assignComplaint({ number, ...change }, options)
          : client.handOverComplaint({ number, ...change }, options),
      );
      isDone = complaint !== undefined;
      return complaint ?? client.getComplaint({ number });
    });
    return isDone;
  };

  readonly #send = async (answering: Answering, idempotencyKey: string): Promise<void> => {
    const { number, mode } = answering;
    const complaint = await this.#change("answer", (options) =>
      this.#perform(answering, { ...options, idempotencyKey }),
    );
    if (!complaint) throw new Error("It has changed meanwhile.");
    if (number === this.number) this.followed.show(complaint);
    this.news = "";
    if (mode === "note") return;
    this.dispatchEvent(new CaseEvent("otklik-complaint-answered", number));
    if (number === this.number)
      this.dispatchEvent(new DoneEvent(this.texts.complaints.answering.modes[mode].sent));
  };

  #perform({ mode, number, words, cause }: Answering, options: CallOptions): Promise<Complaint> {
    const { client } = this;
    switch (mode) {
      case "answer":
        return this.#files.send({ number, key: options.idempotencyKey ?? "" }, (attached, idempotencyKey) =>
          client.addComplaintMessage({ number, words, ...attached }, { ...options, idempotencyKey }),
        );
      case "ask":
        return client.askCustomer({ number, words }, options);
      case "resolve":
        return client.resolveComplaint({ number, words, cause }, options);
      case "reject":
        return client.rejectComplaint({ number, words }, options);
      case "note":
        return client.addComplaintNote({ number, words }, { idempotencyKey: options.idempotencyKey });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-desk-complaint": DeskComplaint;
  }
}
