import type { Schemas } from "@otklik/openapi";
import { html, nothing, type TemplateResult } from "lit";
import { CaseEvent } from "../cases/case-event.ts";
import type { FeedbackTexts } from "../texts/shapes/feedback.ts";
import { define, property } from "../look/decorators.ts";
import { FollowedView } from "../cases/followed-view.ts";
import type { Keeping } from "../cases/receipts/keeping.ts";
import { WayBack } from "../cases/receipts/way-back.ts";
import type { Receipt } from "../page/connection.ts";
import { statusBadge } from "../look/badge.ts";
import { band } from "../look/band.ts";
import { timeline } from "../cases/timeline.ts";
import { scoresOf } from "./feedback-draft.ts";
import { feedbackSource } from "./feedback-source.ts";

type Feedback = Schemas["Feedback"];

/**
 * One feedback as its customer follows it: with which department it is, and the answer.
 *
 * @fires otklik-feedback-opened - The feedback is shown.
 * @fires otklik-feedback-answered - An answer has come.
 */
@define("otklik-feedback-view")
export class FeedbackView extends FollowedView<Feedback, FeedbackTexts> {
  /** The way back. */
  @property() receipt: Receipt | undefined;

  /** What comes when it is asked for. */
  @property() keeping!: Keeping;

  readonly #wayBack = new WayBack(this, "feedback");

  constructor() {
    super(feedbackSource);
  }

  protected override renderHead(feedback: Feedback | undefined): TemplateResult {
    const { texts, following } = this;
    return html`
      <p class="quiet">${texts.number}</p>
      <div class="row">
        <h2 part="heading" tabindex="-1">${this.number}</h2>
        ${feedback && statusBadge(feedback.status, texts.statuses, following)}
      </div>
      ${feedback?.topic ? html`<p>${feedback.topic.name}</p>` : nothing}
    `;
  }

  protected override renderStory(feedback: Feedback): TemplateResult {
    const { texts, following } = this;
    const { scale, score, department } = feedback;
    const most = { csat: scoresOf.csat[1], nps: scoresOf.nps[1] }[scale ?? ""];
    const sent = texts.sentTo(department.name);
    return html`
      ${feedback.status === "answered" ? band("kept", texts.answered, texts.answeredHint) : band("running", sent)}
      ${score !== null && most !== undefined ? html`<p>${texts.score(score, most)}</p>` : nothing}
      <section class="stack">
        <h3>${following.timeline}</h3>
        ${timeline(feedback.timeline, texts.events, this)}
      </section>
      ${this.#wayBack.draw({ promise: sent })}
    `;
  }

  protected override newsOf(added: Feedback["timeline"]): string | undefined {
    if (!added.some(({ type }) => type === "feedback.answered")) return super.newsOf(added);
    this.dispatchEvent(new CaseEvent("otklik-feedback-answered", this.number));
    return this.texts.newAnswer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-feedback-view": FeedbackView;
  }
}
