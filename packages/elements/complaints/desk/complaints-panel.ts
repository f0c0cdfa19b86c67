import { html } from "lit";
import { parts } from "../../look/tokens.ts";
import type { Panel } from "../../cases/desk/panel.ts";
import "./complaint-queue.ts";
import "./desk-complaint.ts";
import "./desk-keys.ts";

const panel: Panel = {
  queue: ({ client, chosen, settings, words, following, me, onChosen }) =>
    html`<otklik-complaint-queue
      class="card queue"
      exportparts=${parts}
      .client=${client}
      .chosen=${chosen}
      .settings=${settings}
      .words=${words}
      .following=${following}
      .me=${me}
      @chosen=${onChosen}
    ></otklik-complaint-queue>`,
  detail: ({ client, settings, words, following, locale, me, drafts, onDone }, number) =>
    html`<otklik-desk-complaint
      class="shown"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .settings=${settings}
      .words=${words}
      .following=${following}
      .locale=${locale}
      .me=${me}
      .drafts=${drafts}
      @done=${onDone}
    ></otklik-desk-complaint>`,
  keys: ({ words, following, onAction }) =>
    html`<otklik-desk-keys
      class="keys"
      exportparts="button"
      .words=${words.complaints.keys}
      .closeLabel=${following.close}
      @act=${onAction}
    ></otklik-desk-keys>`,
};

/** Complaints: who to answer, and the answer. */
export const openPanel = (): Promise<Panel> => Promise.resolve(panel);
