import { html } from "lit";
import { parts } from "../look/tokens.ts";
import type { Panel } from "../cases/desk/panel.ts";
import "./callback-queue.ts";
import "./desk-callback.ts";

const panel: Panel = {
  queue: ({ client, chosen, settings, texts, following, onChosen }) =>
    html`<otklik-callback-queue
      class="card queue"
      exportparts=${parts}
      .client=${client}
      .chosen=${chosen}
      .settings=${settings}
      .texts=${texts}
      .following=${following}
      @chosen=${onChosen}
    ></otklik-callback-queue>`,
  detail: ({ client, settings, texts, following, drafts }, number) =>
    html`<otklik-desk-callback
      class="shown"
      exportparts=${parts}
      .client=${client}
      .number=${number}
      .settings=${settings}
      .texts=${texts}
      .following=${following}
      .drafts=${drafts}
    ></otklik-desk-callback>`,
};

/** Callbacks: who to call now and next, and the call. */
export const openPanel = (): Promise<Panel> => Promise.resolve(panel);
