import type { Schemas } from "@otklik/openapi";
import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import type { FollowingTexts } from "../texts/shapes/following.ts";
import type { Settings } from "../page/connected-element.ts";
import { property, state } from "../look/decorators.ts";
import { badgeStyles } from "../look/badge.ts";
import { buttonStyles } from "../look/controls/button.ts";
import { failure, noticeStyles } from "../look/notice.ts";
import { bandStyles } from "../look/band.ts";
import { storyStyles } from "../look/story.ts";
import { timelineStyles } from "./timeline.ts";
import { ground } from "../look/tokens.ts";
import type { Client } from "../page/connection.ts";
import { EveryMinute } from "../page/every-minute.ts";
import { Followed, type FollowedSource } from "./followed.ts";
import { refusalOf } from "./sending/submission.ts";
import { CaseEvent, type CaseEventType } from "./case-event.ts";

type Entry = Schemas["TimelineEntry"];

/** A case as it stands, with what happened to it. */
interface Case {
  number: string;
  timeline: readonly Entry[];
}

/** How a domain's cases are followed: by which topic, asked how, and what the page is told once one is shown. */
export interface CaseSource<Followable extends Case> extends Pick<
  FollowedSource<Followable>,
  "topic" | "get"
> {
  opened: CaseEventType;
}

/** One case as it now stands, drawn anew whenever it changes and once a minute, so that `in 2 hours` stays true. */
export abstract class FollowedView<Followable extends Case, Texts> extends LitElement {
  static override styles: CSSResultGroup = [
    ground,
    storyStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    bandStyles,
    timelineStyles,
  ];

  /** Asks as the one who may read it. */
  @property() client!: Client;

  /** By which it is known. */
  @property() number!: string;

  /** The operator's settings. */
  @property() settings!: Settings;

  /** What is said of such cases. */
  @property() texts!: Texts;

  /** What is said of anything that is followed. */
  @property() following!: FollowingTexts;

  @state() protected news = "";
  /** The step that is being taken. */
  @state() protected taking = "";
  @state() private refused = "";

  protected readonly followed: Followed<Followable>;

  constructor({ topic, get, opened }: CaseSource<Followable>) {
    super();
    new EveryMinute(this);
    this.followed = new Followed<Followable>(this, {
      topic,
      client: () => this.client,
      number: () => this.number,
      get,
      onChange: (now, before) => {
        if (before) this.news = this.newsOf(now.timeline.slice(before.timeline.length)) ?? this.news;
        else this.dispatchEvent(new CaseEvent(opened, now.number));
      },
    });
  }

  protected abstract renderHead(followed: Followable | undefined): TemplateResult;

  protected abstract renderStory(followed: Followable): TemplateResult;

  /** Moves the focus to the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector("h2")?.focus());
  }

  /** What is said of entries that were added while one looked on. */
  protected newsOf(added: readonly Entry[]): string | undefined {
    return added.length > 0 ? this.following.changed : undefined;
  }

  /** Takes a step and draws what came of it; where it is refused, says why. */
  protected async take(step: string, perform: () => Promise<Followable>): Promise<boolean> {
    if (this.taking) return false;
    const hadFocus = this.shadowRoot?.activeElement;
    this.taking = step;
    this.refused = "";
    try {
      this.followed.show(await perform());
      this.news = "";
      return true;
    } catch (reason) {
      this.refused = refusalOf(reason, this.following.failures);
      this.followed.retry();
      return false;
    } finally {
      this.taking = "";
      if (hadFocus) void this.keepFocus();
    }
  }

  /** Moves the focus to the heading where what had it is gone. */
  protected async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (document.activeElement === document.body)
      this.renderRoot.querySelector("h2")?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { case: theCase } = this.followed;
    return html`
      <article class="stack">
        <header>${this.renderHead(theCase)}</header>
        <p class=${this.news ? "news" : "hidden"} role="status">${this.news}</p>
        ${this.refused ? failure(this.refused) : nothing}
        ${theCase ? this.renderStory(theCase) : this.#waiting()}
      </article>
    `;
  }

  #waiting(): TemplateResult {
    const { failed, tryAgain, loading } = this.following;
    if (this.followed.error) return failure(failed, { label: tryAgain, retry: this.followed.retry });
    return html`<p class="quiet" aria-busy="true">${loading}…</p>`;
  }
}
