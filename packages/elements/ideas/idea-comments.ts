import type { Schemas } from "@otklik/openapi";
import { css, html, LitElement, type TemplateResult } from "lit";
import type { Client } from "../page/connection.ts";
import { Live } from "../page/live.ts";
import { PagedList } from "../page/paged-list.ts";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import type { IdeasTexts } from "../texts/shapes/ideas.ts";
import { momentOf } from "../texts/moment.ts";
import { define, property } from "../look/decorators.ts";
import { buttonStyles } from "../look/controls/button.ts";
import "../cases/message-box.ts";
import { list } from "../look/list.ts";
import { noticeStyles } from "../look/notice.ts";
import { storyStyles } from "../look/story.ts";
import { ground } from "../look/tokens.ts";

/** What colleagues say of an idea, oldest first, and where to say more. */
@define("otklik-idea-comments")
export class IdeaComments extends LitElement {
  static override styles = [
    ground,
    storyStyles,
    buttonStyles,
    noticeStyles,
    css`
      .stack,
      ul {
        display: grid;
        gap: calc(var(--_unit) * 4);
      }

      li {
        max-inline-size: 68ch;
      }
    `,
  ];

  /** Asks as the employee. */
  @property() client!: Client;

  /** The number of the idea. */
  @property() number!: string;

  /** Whether more can be said. */
  @property() open = false;

  /** What is said of ideas. */
  @property() texts!: IdeasTexts;

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  readonly #comments = new PagedList(
    this,
    () => [this.client, this.number] as const,
    ([client, number], input, signal) => client.listIdeaComments({ number, ...input }, { signal }),
  );

  constructor() {
    super();
    new Live(this, {
      client: () => this.client,
      topic: "ideas",
      onChange: (number = this.number) => number === this.number && this.#comments.reload(),
    });
  }

  protected override render(): TemplateResult {
    const { texts, following } = this;
    return html`
      <section class="stack">
        <h3>${texts.comments}</h3>
        ${list({
          paged: this.#comments,
          row: this.#row,
          none: html`<p class="quiet">${texts.noComments}</p>`,
          failed: following.failed,
          texts: following,
        })}
        ${
          this.open
            ? html`<otklik-message-box
                exportparts="button, field, notice"
                .texts=${texts.comment}
                .send=${this.#send}
              ></otklik-message-box>`
            : ""
        }
      </section>
    `;
  }

  readonly #row = ({ actor, at, words }: Schemas["TimelineEntry"]): TemplateResult => html`
    <li part="entry">
      <p class="line">
        <strong>${actor.name}</strong>
        <time class="quiet" datetime=${at}>${this.following.at(momentOf(at))}</time>
      </p>
      <p class="words">${words}</p>
    </li>
  `;

  readonly #send = async (words: string, idempotencyKey: string): Promise<void> => {
    const { number } = this;
    await this.client.addIdeaComment({ number, words }, { idempotencyKey });
    this.#comments.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "otklik-idea-comments": IdeaComments;
  }
}
