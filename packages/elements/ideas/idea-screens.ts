import type { Schemas } from "@otklik/openapi";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Client } from "../page/connection.ts";
import { submit, type Outcome } from "../cases/sending/submission.ts";
import { SubmissionKey } from "../cases/sending/submission-key.ts";
import type { IdeaDraft } from "./idea-draft.ts";
import "./idea-proposal.ts";
import "./idea-view.ts";
import { followingWords } from "../texts/following.ts";
import type { FollowingWords } from "../texts/shapes/following.ts";
import type { IdeaBoardWords } from "../texts/shapes/idea-board.ts";
import { ideasWords } from "../texts/ideas.ts";
import type { IdeasWords } from "../texts/shapes/ideas.ts";
import type { Language } from "../texts/language.ts";
import type { Settings } from "../page/connected-element.ts";
import type { DraftForm, Faults, Sender } from "../cases/sending/draft-form.ts";
import type { GivenEvent } from "../cases/sending/submit-draft.ts";
import { faultSummary, submitDraft } from "../cases/sending/submit-draft.ts";
import { laterIcon } from "../look/later-icons.ts";
import { parts } from "../look/tokens.ts";

type Idea = Schemas["Idea"];

/** What the screens draw with. */
export interface ScreenContext {
  client: Client;
  settings: Settings;
  boardWords: IdeaBoardWords;
  onChosen: (event: Event & { number: string }) => void;
}

const mostWords = 5000;

/** What a board shows in place of its list: one idea, or where one is proposed. */
export class IdeaScreens implements Sender<IdeaDraft, Idea> {
  readonly #key = new SubmissionKey();
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

  drawProposal(context: ScreenContext, onGiven: (event: GivenEvent<Idea>) => void): TemplateResult {
    this.#context = context;
    return html`<otklik-idea-proposal
      exportparts=${parts}
      .client=${context.client}
      .settings=${context.settings}
      .words=${this.#words.proposal}
      .boardWords=${context.boardWords}
      .touch=${() => Promise.resolve(this)}
      @chosen=${context.onChosen}
      @given=${onGiven}
    ></otklik-idea-proposal>`;
  }

  submit(form: DraftForm<IdeaDraft, Idea>): Promise<void> {
    return submitDraft(form, {
      check: (draft) => this.#check(draft),
      send: (draft) => this.#send(draft),
    });
  }

  summary(form: DraftForm<IdeaDraft, Idea>): TemplateResult | undefined {
    return faultSummary(this.#following.summary, form);
  }

  #check({ step, title, words }: IdeaDraft): Faults<IdeaDraft> {
    const { faults } = this.#words.proposal;
    const { length } = title.trim();
    return {
      ...(!step && { step: faults.step }),
      ...((length < 3 || length > 160) && { title: faults.title }),
      ...(words.length > mostWords && { words: faults.words }),
    };
  }

  async #send({ step, title, words }: IdeaDraft): Promise<Outcome<Idea, keyof IdeaDraft>> {
    const { client } = this.#context;
    const { faults, offline } = this.#words.proposal;
    const { failures } = this.#following;
    const input = { step, title: title.trim(), ...(words.trim() && { words: words.trim() }) };
    const idempotencyKey = this.#key.of(Object.entries(input).flat());
    const outcome = await submit<Idea, keyof IdeaDraft>({
      send: () => client.createIdea(input, { idempotencyKey }),
      isGiven: (idea: Partial<Idea>) => Boolean(idea.number),
      faultOf: {
        step: ["step", faults.step],
        title: ["title", faults.title],
        words: ["words", faults.words],
      },
      failures: { ...failures, offline },
    });
    if (outcome.given) this.#key.renew();
    return outcome;
  }
}
