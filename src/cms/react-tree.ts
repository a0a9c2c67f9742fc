/** Decap's tree of components, as React keeps it: the way from what is drawn to what it is drawn from. */
export interface Fiber {
  return?: Fiber | null;
  child?: Fiber | null;
  sibling?: Fiber | null;
  /** The element that it is, if it is one. */
  stateNode?: unknown;
  memoizedProps?: object | null;
}

/** The store of the page. */
export interface Store {
  dispatch(action: object): void;
  getState(): { config: object; editorialWorkflow: { getIn(path: readonly string[]): unknown } };
}

/** The nearest property of that name, from a component up; undefined when none has it. */
export function findProp(from: Fiber | null | undefined, name: string): unknown {
  for (let fiber = from; fiber; fiber = fiber.return) {
    const value = (fiber.memoizedProps as Record<string, unknown> | null | undefined)?.[name];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The component that drew an element. */
export function fiberOf(drawn: Element | null): Fiber | undefined {
  const key = drawn && Object.keys(drawn).find((name) => name.startsWith('__reactFiber$'));
  return key ? (drawn as unknown as Record<string, Fiber>)[key] : undefined;
}

/** The first element that a component draws. */
export function drawnBy(component: Fiber | null | undefined): Element | undefined {
  if (!component || component.stateNode instanceof Element) return component?.stateNode as Element | undefined;
  for (let { child } = component; child; child = child.sibling) {
    const drawn = drawnBy(child);
    if (drawn) return drawn;
  }
  return undefined;
}

/** The store of the page, from any of its components. */
export const findStore = (from: Fiber | undefined): Store | undefined => findProp(from, 'store') as Store | undefined;
