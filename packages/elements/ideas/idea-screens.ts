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
import { followingWords } from "../texts/following.ts";
import type { FollowingWords } from "../texts/shapes/following.ts";
import type { IdeaBoardWords } from "../texts/shapes/idea-board.ts";
import { ideasWords } from "../texts/ideas.ts";
import type { IdeasWords } from "../texts/shapes/ideas.ts";
import type { Language } from "../texts/language.ts";
import type { Settings } from "../page/connected-element.ts";
import { laterIcon } from "../look/later-icons.ts";
import { parts } from "../look/tokens.ts";

type Idea = Schemas["Idea"];

/** What the screens draw with. */
export interface ScreenContext {
  client: Client;
  settings: Settings;
  boardWords: IdeaBoardWords;
  onChosen: (event: Event & { number: string }) => void;
  /** Called once the server has stored an idea. */
  onProposed: (idea: Idea) => void;
}

/** What a board shows in place of its list: one idea, or where one is proposed. */
export class IdeaScreens implements FormSender<IdeaDraft> {
  readonly #keys = new SubmissionKeys();
  #context!: ScreenContext;
  #words!: IdeasWords;
  #following!: FollowingWords;

  /** Learns the words of a language; to be awaited before anything is drawn. */
  async translate(language: Language): Promise<void> {
    [this.#words, this.#following] = await Promise.all([ideasWords[language](), followingWords[language]()]);
  }

  /** What is said once an idea was proposed. */
  get proposed(): string {
    return this.#words.proposed;
  }

  drawBack(go: () => void): TemplateResult {
    return html`<button class="bare back" part="button" type="button" @click=${go}>
      ${laterIcon("back")}${this.#words.back}
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
        .words=${this.#words}
        .boardWords=${context.boardWords}
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
      .words=${this.#words.proposal}
      .boardWords=${context.boardWords}
      .touch=${() => Promise.resolve({ sender: this })}
      @chosen=${context.onChosen}
    ></otklik-idea-proposal>`;
  }

  /** Sends what stands in the form. */
  submit(form: DraftForm<IdeaDraft>): Promise<void> {
    const { client, onProposed } = this.#context;
    const { proposal } = this.#words;
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
