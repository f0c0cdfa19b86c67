import { html } from "lit";
import "../../theme/ideas/idea-list.ts";
import "../../theme/ideas/idea-view.ts";
import { followingWords } from "../../locales/catalogues/following/following.ts";
import { ideaBoardWords } from "../../locales/catalogues/boards/idea-board.ts";
import { ideasWords } from "../../locales/catalogues/boards/ideas.ts";
import type { Language } from "../../locales/language.ts";
import { parts } from "../../theme/tokens.ts";
import type { Panel } from "../panel.ts";

/** Ideas: the board as it is, for those who decide. */
export async function openPanel(language: Language): Promise<Panel> {
  const [boardWords, words, following] = await Promise.all([
    ideaBoardWords[language](),
    ideasWords[language](),
    followingWords[language](),
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
        .words=${boardWords}
        @chosen=${onChosen}
      ></otklik-idea-list>`,
    detail: ({ client, settings, onChosen }, number) =>
      html`<otklik-idea-view
        class="shown"
        exportparts=${parts}
        .client=${client}
        .number=${number}
        .settings=${settings}
        .words=${words}
        .boardWords=${boardWords}
        .following=${following}
        @chosen=${onChosen}
      ></otklik-idea-view>`,
  };
}
