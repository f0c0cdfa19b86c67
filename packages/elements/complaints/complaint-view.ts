import type { OutboxFile } from "@otklik/client/outbox.js";
import type { EventType, Schemas } from "@otklik/openapi";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { fileFieldStyles } from "../cases/attachments/file-field.ts";
import type { FileFieldTexts } from "../texts/shapes/controls.ts";
import { MessageFiles } from "../cases/attachments/message-files.ts";
import { CaseEvent } from "../cases/case-event.ts";
import type { ComplaintLifeTexts } from "../texts/shapes/complaint-life.ts";
import type { ComplaintsTexts } from "../texts/shapes/complaints.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property, state } from "../look/decorators.ts";
import { nothingReturned, type Returned } from "../cases/sending/waiting.ts";
import { FollowedView } from "../cases/followed-view.ts";
import type { Keeping } from "../cases/receipts/keeping.ts";
import { printedStory, WayBack } from "../cases/receipts/way-back.ts";
import type { Receipt } from "../page/connection.ts";
import { toldAttributes } from "../look/story.ts";
import { statusBadge } from "../look/badge.ts";
import { choiceStyles } from "../look/controls/choice.ts";
import { fieldStyles } from "../look/controls/field.ts";
import "../cases/message-box.ts";
import { clockStyles, complaintClocks, promiseSentence } from "./complaint-clocks.ts";
import { timeline } from "../cases/timeline.ts";
import type { RatedEvent } from "./complaint-rating.ts";
import type { StepForm, StepTakenEvent } from "./complaint-step.ts";
import { ladderLines, nextOnLadder } from "./ladder.ts";
import { lowScore } from "./low-score.ts";
import { complaintSource } from "./complaint-source.ts";

type Complaint = Schemas["Complaint"];

/** What the customer waits for. */
const answers: EventType[] = [
  "complaint.answered",
  "complaint.customer-asked",
  "complaint.resolved",
  "complaint.rejected",
];

/** Sends a message; undefined where it waits for a better line. */
export type PostMessage = (words: string, key: string, files: OutboxFile[]) => Promise<Complaint | undefined>;

/** What a customer can do with her complaint beside writing and rating. */
type Step = "withdraw" | "close" | "reopen" | "escalate";

const others: Step[] = ["escalate", "withdraw"];

/**
 * One complaint as its customer follows it: status, clocks, who answers, what was said, and what she can do next.
 *
 * @fires otklik-complaint-opened - The complaint is shown.
 * @fires otklik-complaint-answered - An answer has come.
 * @fires otklik-complaint-moved - She withdrew, closed, reopened or escalated it.
 * @fires otklik-complaint-rated - She rated how it was handled.
 * @fires otklik-message-sent - The customer wrote a further message.
 */
@define("otklik-complaint-view")
export class ComplaintView extends FollowedView<Complaint, ComplaintsTexts> {
  static override styles = [FollowedView.styles, clockStyles, fieldStyles, choiceStyles, fileFieldStyles];

  /** Brings what is said of the steps, which are few and rare. */
  @property() loadLife!: () => Promise<ComplaintLifeTexts>;

  /** The step that she is about to take. */
  @state() private step: Step | undefined;
  @state() private life: ComplaintLifeTexts | undefined;

  /** What is said where files are chosen. */
  @property() fileTexts!: FileFieldTexts;

  /** Sends what she writes further. */
  @property() post!: PostMessage;

  /** What she wrote further and has not arrived. */
  @property() waiting: TemplateResult | undefined;

  /** What she took back of it. */
  @property() returned: Returned = nothingReturned;

  /** Under which name this tab keeps what she is writing. */
  @property() keptAs = "";

  readonly #files = new MessageFiles(this);

  /** The way back. */
  @property() receipt: Receipt | undefined;

  /** What comes when it is asked for. */
  @property() keeping!: Keeping;

  readonly #wayBack = new WayBack(this, "complaint");

  constructor() {
    super(complaintSource);
  }

  protected override renderHead(complaint: Complaint | undefined): TemplateResult {
    const { texts, following } = this;
    return html`
      <p class="quiet">${texts.number}</p>
      <div class="row">
        <h2 part="heading" tabindex="-1">${this.number}</h2>
        ${complaint && statusBadge(complaint.status, texts.statuses, following)}
      </div>
      ${complaint && html`<p>${complaint.topic.name}</p>`}
      ${complaint && toldAttributes(complaint.attributes, following.yes)}
    `;
  }

  protected override renderStory(complaint: Complaint): TemplateResult {
    const { texts, following, settings } = this;
    return html`
      ${complaintClocks(complaint.promise, texts, { following, timeZone: settings.timeZone })}
      ${ladderLines(complaint, texts.ladder)}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(complaint.timeline, texts.events, this)}
      </section>
      ${this.#outcome(complaint)} ${this.waiting} ${this.#messageBox(complaint)}
      ${this.#step(complaint, others)} ${this.#buttons(complaint.can, others)}
      ${this.#wayBack.draw({
        promise: promiseSentence(complaint.promise, texts),
        story: printedStory(complaint.timeline, texts.events, following),
      })}
    `;
  }

  protected override newsOf(added: Complaint["timeline"]): string | undefined {
    if (!added.some(({ type }) => answers.includes(type))) return super.newsOf(added);
    this.dispatchEvent(new CaseEvent("otklik-complaint-answered", this.number));
    return this.texts.newAnswer;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("returned") && this.returned.files.length > 0) this.#files.take([...this.returned.files]);
  }

  /** What she thinks of the answer, once there is one that is meant to be the last. */
  #outcome(complaint: Complaint): TemplateResult | typeof nothing {
    const { can, rating } = complaint;
    const isOpen = can.includes("rateComplaint");
    if (!isOpen && !rating) return nothing;
    if (!this.life) void this.#loadLife();
    // After a low rating the same is offered there.
    const steps: Step[] = rating && rating.score <= lowScore ? ["close"] : ["close", "reopen"];
    return html`
      <section class="stack apart">
        <h3>${this.texts.outcome.heading}</h3>
        ${this.#step(complaint, ["close", "reopen"])} ${this.#buttons(can, steps)}
        ${
          this.life &&
          html`<otklik-complaint-rating
            exportparts="button, field, rating"
            .texts=${this.life.rating}
            .given=${rating}
            .open=${isOpen}
            .mayReopen=${can.includes("reopenComplaint") && this.step !== "reopen"}
            .busy=${this.taking === "rate"}
            @rated=${this.#onRated}
            @reopen=${() => void this.#begin("reopen")}
          ></otklik-complaint-rating>`
        }
      </section>
    `;
  }

  #messageBox({ can, status }: Complaint): TemplateResult | typeof nothing {
    if (!can.includes("addComplaintMessage")) return nothing;
    const { message, reply, filesFailed } = this.texts;
    const isAsked = status === "waiting_for_customer";
    return html`<otklik-message-box
      class="apart"
      exportparts="button, field, notice"
      .keptAs=${this.keptAs}
      .text=${this.returned.words}
      .main=${isAsked}
      .texts=${isAsked ? { ...message, label: reply } : message}
      .send=${this.#send}
      >${this.#files.draw({ ...this.fileTexts, failed: filesFailed })}</otklik-message-box
    >`;
  }

  /** The step that she is about to take, where it is one of these. */
  #step(complaint: Complaint, steps: Step[]): TemplateResult | typeof nothing {
    const { step, life } = this;
    if (!step || !life || !steps.includes(step) || !complaint.can.includes(`${step}Complaint`))
      return nothing;
    return html`<otklik-complaint-step
      exportparts="button, field"
      .form=${this.#formOf(step, life, complaint)}
      .busy=${this.taking === step}
      @step-taken=${this.#onStepTaken}
      @step-left=${this.#onStepLeft}
    ></otklik-complaint-step>`;
  }

  #buttons(can: string[], steps: Step[]): TemplateResult | typeof nothing {
    const open = steps.filter((step) => step !== this.step && can.includes(`${step}Complaint`));
    if (open.length === 0) return nothing;
    const button = (step: Step): TemplateResult => html`
      <button class="plain ${step}" part="button" type="button" @click=${() => void this.#begin(step)}>
        ${this.texts.steps[step]}
      </button>
    `;
    return html`<div class="row">${open.map(button)}</div>`;
  }

  #formOf(step: Step, life: ComplaintLifeTexts, { reopening, escalation }: Complaint): StepForm {
    const { until, left } = reopening;
    if (step === "reopen")
      return { ...life.reopen, hint: until ? life.reopen.rule(momentOf(until), left) : undefined };
    return step === "escalate" ? { ...life.escalate, hint: nextOnLadder(escalation) } : life[step];
  }

  async #loadLife(): Promise<void> {
    const [life] = await Promise.all([
      this.loadLife(),
      import("./complaint-rating.ts"),
      import("./complaint-step.ts"),
    ]);
    this.life = life;
  }

  /** Asks what a step needs; the focus goes to what has come. */
  async #begin(step: Step): Promise<void> {
    this.step = step;
    if (!this.life) await this.#loadLife();
    await this.updateComplete;
    this.renderRoot.querySelector("otklik-complaint-step")?.focus();
  }

  readonly #onStepLeft = async (): Promise<void> => {
    const left = this.step;
    this.step = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`.${left ?? ""}`)?.focus();
  };

  readonly #onStepTaken = async ({ words }: StepTakenEvent): Promise<void> => {
    const { number, client, step } = this;
    if (!step) return;
    const perform = {
      withdraw: () => client.withdrawComplaint({ number }),
      close: () => client.closeComplaint({ number }),
      reopen: () => client.reopenComplaint({ number, words: words ?? "" }),
      escalate: () => client.escalateComplaint({ number, ...(words && { words }) }),
    }[step];
    if (!(await this.take(step, perform))) return;
    this.step = undefined;
    void this.keepFocus();
    this.dispatchEvent(new CaseEvent("otklik-complaint-moved", number));
  };

  readonly #onRated = async (event: RatedEvent): Promise<void> => {
    const { number, client } = this;
    const { score, words, target } = event;
    if (!(await this.take("rate", () => client.rateComplaint({ number, score, ...(words && { words }) }))))
      return;
    (target as HTMLElementTagNameMap["otklik-complaint-rating"]).shown();
    this.dispatchEvent(new CaseEvent("otklik-complaint-rated", number));
  };

  readonly #send = async (words: string, key: string): Promise<boolean> => {
    const complaint = await this.#files.post({ number: this.number, key }, (files, idempotencyKey) =>
      this.post(words, idempotencyKey, files),
    );
    if (!complaint) return false;
    this.followed.show(complaint);
    this.news = "";
    this.dispatchEvent(new CaseEvent("otklik-message-sent", this.number));
    return true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-complaint-view": ComplaintView;
  }
}
