import type { Univer } from "@univerjs/core";
import { ComponentManager } from "@univerjs/preset-sheets-core";

/**
 * Lets workbooks share the components that each of them registers for its own drawing, such as what an alert over a cell looks like.
 * While a workbook is opened, the one before it is still on the screen: the grid would warn that the component is there already, and
 * take it from both when the one before goes.
 */
export function shareComponents(univer: Univer): void {
  const components = univer.__getInjector().get(ComponentManager);
  const register = components.register.bind(components);
  const held = new Map<string, { component: unknown; users: number; dispose(): void }>();

  components.register = (name, component, options) => {
    let entry = held.get(name);
    if (entry?.component !== component) {
      const { dispose } = register(name, component, options);
      entry = { component, users: 0, dispose };
      held.set(name, entry);
    }
    const shared = entry;
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
