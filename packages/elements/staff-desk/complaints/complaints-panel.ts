import { html } from "lit";
import { parts } from "../../theme/tokens.ts";
import type { Panel } from "../panel.ts";
import "./complaint-queue.ts";
import "./desk-complaint.ts";

const panel: Panel = {
  queue: ({ client, chosen, settings, words, following, onChosen }) =>
    html`<otklik-complaint-queue
      class="card queue"
      exportparts=${parts}
      .client=${client}
      .chosen=${chosen}
      .settings=${settings}
      .words=${words}
      .following=${following}
      @chosen=${onChosen}
    ></otklik-complaint-queue>`,
  detail: ({ client, settings, words, following, drafts }, number) =>
    html`<otklik-desk-complaint
      class="shown"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .settings=${settings}
      .words=${words}
      .following=${following}
      .drafts=${drafts}
    ></otklik-desk-complaint>`,
};

/** Complaints: who to answer, and the answer. */
export const openPanel = (): Promise<Panel> => Promise.resolve(panel);
