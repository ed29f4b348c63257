import type { Univer } from "@univerjs/core";
import { ComponentManager } from "@univerjs/preset-sheets-core";

/** A component, and how many workbooks draw with it. */
interface Shared {
  component: unknown;
  users: number;
  dispose(): void;
}

/**
 * Lets workbooks share the components that each of them registers for its own drawing, such as what an alert over a cell looks like.
 * While a workbook is opened, the one before it is still on the screen: the grid would warn that the component is there already, and
 * take it from both when the one before goes.
 */
export function shareComponents(univer: Univer): void {
  const components = univer.__getInjector().get(ComponentManager);
  const register = components.register.bind(components);
  const held = new Map<string, Shared>();

  components.register = (name, component, options) => {
    const before = held.get(name);
    const shared: Shared =
      before && before.component === component
        ? before
        : { component, users: 0, dispose: register(name, component, options).dispose };
    held.set(name, shared);
    shared.users += 1;
    let isUsed = true;
    const release = (): void => {
      if (!isUsed) return;
      isUsed = false;
      shared.users -= 1;
      if (shared.users > 0) return;
      if (held.get(name) === shared) held.delete(name);
      shared.dispose();
    };
    return { dispose: release, [Symbol.dispose]: release } as ReturnType<typeof register>;
  };
}
