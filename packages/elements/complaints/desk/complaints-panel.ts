import { html } from "lit";
import { parts } from "../../look/tokens.ts";
import type { Panel } from "../../cases/desk/panel.ts";
import "./complaint-queue.ts";
import "./desk-complaint.ts";
import "./desk-keys.ts";

const panel: Panel = {
  queue: ({ client, chosen, settings, texts, following, me, onChosen }) =>
    html`<otklik-complaint-queue
      class="card queue"
      exportparts=${parts}
      .client=${client}
      .chosen=${chosen}
      .settings=${settings}
      .texts=${texts}
      .following=${following}
      .me=${me}
      @chosen=${onChosen}
    ></otklik-complaint-queue>`,
  detail: ({ client, settings, texts, following, locale, me, drafts, onDone }, number) =>
    html`<otklik-desk-complaint
      class="shown"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .settings=${settings}
      .texts=${texts}
      .following=${following}
      .locale=${locale}
      .me=${me}
      .drafts=${drafts}
      @done=${onDone}
    ></otklik-desk-complaint>`,
  keys: ({ texts, following, onAction }) =>
    html`<otklik-desk-keys
      class="keys"
      exportparts="button"
      .texts=${texts.complaints.keys}
      .closeLabel=${following.close}
      @act=${onAction}
    ></otklik-desk-keys>`,
};

/** Complaints: who to answer, and the answer. */
export const openPanel = (): Promise<Panel> => Promise.resolve(panel);
