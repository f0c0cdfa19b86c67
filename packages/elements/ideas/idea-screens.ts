import { assertStored } from "@otklik/client";
import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Client } from "../page/connection.ts";
import type { DraftForm, FormSender } from "../cases/sending/draft-form.ts";
import { faultSummary } from "../cases/sending/fault-summary.ts";
import { submit, SubmissionKeys } from "../cases/sending/submission.ts";
import type { IdeaDraft } from "./idea-proposal.ts";
import "./idea-proposal.ts";
import { ideaFields, type IdeaFiling } from "./idea-spec.ts";
import "./idea-view.ts";
import { followingTexts } from "../texts/following.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import type { IdeaBoardTexts } from "../texts/shapes/idea-board.ts";
import { ideasTexts } from "../texts/ideas.ts";
import type { IdeasTexts } from "../texts/shapes/ideas.ts";
import type { Language } from "../texts/language.ts";
import type { Settings } from "../page/connected-element.ts";
import { laterIcon } from "../look/later-icons.ts";
import { parts } from "../look/tokens.ts";

type Idea = Schemas["Idea"];

/** What the screens draw with. */
export interface ScreenContext {
  client: Client;
  settings: Settings;
  boardTexts: IdeaBoardTexts;
  onChosen: (event: Event & { number: string }) => void;
  /** Called once the server has stored an idea. */
  onProposed: (idea: Idea) => void;
}

/** What a board shows in place of its list: one idea, or where one is proposed. */
export class IdeaScreens implements FormSender<IdeaDraft> {
  readonly #keys = new SubmissionKeys();
  #context!: ScreenContext;
  #texts!: IdeasTexts;
  #following!: FollowingTexts;

  /** Learns the words of a language; to be awaited before anything is drawn. */
  async translate(language: Language): Promise<void> {
    [this.#texts, this.#following] = await Promise.all([ideasTexts[language](), followingTexts[language]()]);
  }

  /** What is said once an idea was proposed. */
  get proposed(): string {
    return this.#texts.proposed;
  }

  drawBack(go: () => void): TemplateResult {
    return html`<button class="bare back" part="button" type="button" @click=${go}>
      ${laterIcon("back")}${this.#texts.back}
    </button>`;
  }

  drawIdea(context: ScreenContext, number: string): TemplateResult {
    return html`${keyed(
      number,
      html`<otklik-idea-view
        class="screen"
        exportparts="${parts}, vote"
        .client=${context.client}
        .number=${number}
        .settings=${context.settings}
        .texts=${this.#texts}
        .boardTexts=${context.boardTexts}
        .following=${this.#following}
        @chosen=${context.onChosen}
      ></otklik-idea-view>`,
    )}`;
  }

  drawProposal(context: ScreenContext): TemplateResult {
    this.#context = context;
    return html`<otklik-idea-proposal
      exportparts=${parts}
      .client=${context.client}
      .settings=${context.settings}
      .texts=${this.#texts.proposal}
      .boardTexts=${context.boardTexts}
      .touch=${() => Promise.resolve({ sender: this })}
      @chosen=${context.onChosen}
    ></otklik-idea-proposal>`;
  }

  /** Sends what stands in the form. */
  submit(form: DraftForm<IdeaDraft>): Promise<void> {
    const { client, onProposed } = this.#context;
    const { proposal } = this.#texts;
    return submit<IdeaFiling>(form, {
      fields: ideaFields,
      about: proposal,
      failures: { ...this.#following.failures, offline: proposal.offline },
      keys: this.#keys,
      asksPage: true,
      post: async ({ input, key }) => {
        const idea = await client.createIdea(input, { idempotencyKey: key });
        assertStored(idea);
        return idea;
      },
      shown: (idea) => {
        form.draft = form.empty;
        if (idea) onProposed(idea);
      },
    });
  }

  summary(form: DraftForm<IdeaDraft>): TemplateResult | undefined {
    return faultSummary(this.#following.summary, form);
  }
}
