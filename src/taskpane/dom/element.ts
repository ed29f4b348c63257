/** What an attribute can be: true writes it empty, false, null and undefined take it away. */
export type AttributeValue = string | number | boolean | null | undefined;

/** An element as a view wants it: plain data, compared and applied by `render`. */
export interface Wanted {
  readonly tag: string;
  /** Tells apart siblings that may move, come and go. */
  readonly key: string | undefined;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly on: Readonly<Record<string, (event: Event) => void>>;
  readonly children: readonly (Wanted | string)[];
}

/** What may stand among the children of an element: false, null and undefined stand for nothing. */
export type Child = Wanted | string | false | null | undefined | readonly Child[];

/** Attributes, and beside them a `key` and listeners under `on`. */
export interface Props {
  readonly key?: string;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly [attribute: string]: AttributeValue | Readonly<Record<string, (event: Event) => void>>;
}

/** `element("p", { class: "lead" }, "Text")`: describes an element. Text stays text, whatever it holds. */
export function element(tag: string, props: Props = {}, ...children: Child[]): Wanted {
  const { key, on, ...attributes } = props;
  return {
    tag,
    key,
    on: on ?? {},
    attributes: attributes as Record<string, AttributeValue>,
    children: flat(children),
  };
}

function flat(children: readonly Child[]): (Wanted | string)[] {
  const list: (Wanted | string)[] = [];
  for (const child of children) {
    if (Array.isArray(child)) list.push(...flat(child as readonly Child[]));
    else if (child) list.push(child as Wanted | string);
  }
  return list;
}
