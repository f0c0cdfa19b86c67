import { html } from "lit";
import "./idea-list.ts";
import "./idea-view.ts";
import { followingTexts } from "../texts/following.ts";
import { ideaBoardTexts } from "../texts/idea-board.ts";
import { ideasTexts } from "../texts/ideas.ts";
import type { Language } from "../texts/language.ts";
import { parts } from "../look/tokens.ts";
import type { Panel } from "../cases/desk/panel.ts";

/** Ideas: the board as it is, for those who decide. */
export async function openPanel(language: Language): Promise<Panel> {
  const [boardTexts, texts, following] = await Promise.all([
    ideaBoardTexts[language](),
    ideasTexts[language](),
    followingTexts[language](),
  ]);
  return {
    queue: ({ client, chosen, settings, onChosen }) =>
      html`<otklik-idea-list
        class="card queue"
        exportparts=${parts}
        .client=${client}
        .connect=${() => Promise.resolve(client)}
        .chosen=${chosen}
        .settings=${settings}
        .texts=${boardTexts}
        @chosen=${onChosen}
      ></otklik-idea-list>`,
    detail: ({ client, settings, onChosen }, number) =>
      html`<otklik-idea-view
        class="shown"
        exportparts=${parts}
        .client=${client}
        .number=${number}
        .settings=${settings}
        .texts=${texts}
        .boardTexts=${boardTexts}
        .following=${following}
        @chosen=${onChosen}
      ></otklik-idea-view>`,
  };
}
