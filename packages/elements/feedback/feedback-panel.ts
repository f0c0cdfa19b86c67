import { html } from "lit";
import { parts } from "../look/tokens.ts";
import type { Panel } from "../cases/desk/panel.ts";
import "./desk-feedback.ts";
import "./feedback-queue.ts";

const panel: Panel = {
  queue: ({ client, chosen, settings, texts, following, locale, onChosen }) =>
    html`<otklik-feedback-queue
      class="card queue"
      exportparts=${parts}
      .client=${client}
      .chosen=${chosen}
      .settings=${settings}
      .locale=${locale}
      .texts=${texts}
      .following=${following}
      @chosen=${onChosen}
    ></otklik-feedback-queue>`,
  detail: ({ client, settings, texts, following, drafts }, number) =>
    html`<otklik-desk-feedback
      class="shown"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .settings=${settings}
      .texts=${texts}
      .following=${following}
      .drafts=${drafts}
    ></otklik-desk-feedback>`,
};

/** Feedback: what customers say to which department, how satisfied they are, and what to do with each. */
export const openPanel = (): Promise<Panel> => Promise.resolve(panel);
