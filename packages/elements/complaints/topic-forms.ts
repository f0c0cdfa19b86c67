import type { Schemas } from "@otklik/openapi";
import type { Client } from "../page/connection.ts";

type TopicForm = Schemas["TopicForm"];

/** What each topic asks and answers, asked for once it is chosen. */
export class TopicForms {
  readonly #known = new Map<string, TopicForm | undefined>();
  readonly #onLearnt: () => void;

  constructor(onLearnt: () => void) {
    this.#onLearnt = onLearnt;
  }

  /** What a topic asks and answers; undefined until that is known, and where it cannot be had. */
  of(topic: string, client: Client, language: string): TopicForm | undefined {
    const key = `${language} ${topic}`;
    if (!this.#known.has(key)) void this.#learn(key, client.getTopicForm({ topic, language }));
    return this.#known.get(key);
  }

  async #learn(key: string, asked: Promise<TopicForm>): Promise<void> {
    this.#known.set(key, undefined);
    try {
      const [form] = await Promise.all([asked, import("./topic-part.ts")]);
      this.#known.set(key, form);
      this.#onLearnt();
    } catch {
      // Nothing of it is in the way: with the next change of the form it is asked for again.
      this.#known.delete(key);
    }
  }
}
