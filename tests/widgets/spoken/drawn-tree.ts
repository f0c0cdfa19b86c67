const alerts = "[role=alert], [role=alertdialog]";

/** Shows every element's children as they are drawn, through shadow roots and slots; gives what ends it. */
export function showDrawnTree(): () => void {
  Object.defineProperty(Element.prototype, "childNodes", {
    configurable: true,
    get(this: Element): Node[] {
      const own = [...(Reflect.get(Node.prototype, "childNodes", this) as NodeList)];
      if (this.shadowRoot) return [...this.shadowRoot.childNodes];
      const slotted = this instanceof HTMLSlotElement ? this.assignedNodes({ flatten: true }) : [];
      return slotted.length > 0 ? slotted : own;
    },
  });
  return () => void Reflect.deleteProperty(Element.prototype, "childNodes");
}

/** Sees changes in shadow roots as well, those that come later too. */
export class DrawnTreeObserver extends MutationObserver {
  #options: MutationObserverInit | undefined;

  constructor(callback: MutationCallback) {
    super((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const node of added) this.#observeRoots(node);
      // A root is no element, and what stands right in it is in no live region.
      const within = records.filter(({ target }) => target instanceof Element || target.parentElement);
      callback([...within, ...added.flatMap(alertsIn)], this);
    });
  }

  override observe(target: Node, options?: MutationObserverInit): void {
    this.#options = options;
    super.observe(target, options);
    this.#observeRoots(target);
  }

  #observeRoots(node: Node): void {
    for (const root of rootsIn(node)) super.observe(root, this.#options);
  }
}

function* rootsIn(node: Node): Generator<ShadowRoot> {
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  const root = node instanceof Element ? node.shadowRoot : null;
  if (root) {
    yield root;
    yield* rootsIn(root);
  }
  for (const child of node.children) yield* rootsIn(child);
}

/** An alert is said when it comes into the page; the reader itself only looks at those that are there. */
function alertsIn(node: Node): MutationRecord[] {
  if (!(node instanceof Element) || !node.isConnected) return [];
  const within = [...rootsIn(node)].flatMap((root) => [...root.querySelectorAll(alerts)]);
  const found = [...(node.matches(alerts) ? [node] : []), ...node.querySelectorAll(alerts), ...within];
  return found.map((target) => arrivalOf(target));
}

const { childNodes: none } = document.createElement("i");

function arrivalOf(target: Element): MutationRecord {
  return {
    type: "childList",
    target,
    addedNodes: target.childNodes,
    removedNodes: none,
    attributeName: null,
    attributeNamespace: null,
    nextSibling: null,
    oldValue: null,
    previousSibling: null,
  };
}
