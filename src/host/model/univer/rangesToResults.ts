import { FormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A node of a parsed formula; the engine tells its kinds by number. */
interface Node {
  nodeType: number;
  getChildren(): Node[];
}

/** Kinds of nodes: a call of a function, and two ends of a range with ":" between them. */
const kinds = { call: 4, range: 10 } as const;

interface Walker {
  _nodeTraversalRef(node: Node, found: Node[]): void;
}

let isMended = false;

/**
 * A1:INDEX(A1:C3,D1,D1) depends for the engine on the cells it happens to span when dependencies are listed, and neither on D1 nor on
 * what D1 waits for: it may be calculated too early, and stays as it is when D1 changes. It is to depend on all its function reads.
 */
export function followRangesToResults(): void {
  if (isMended) return;
  isMended = true;
  const prototype = FormulaDependencyGenerator.prototype as unknown as Walker;
  const original = prototype._nodeTraversalRef;
  prototype._nodeTraversalRef = function (this: Walker, node, found): void {
    original.call(this, node, found);
    for (const child of node.getChildren()) {
      if (child.nodeType !== kinds.range) continue;
      for (const end of child.getChildren()) if (end.nodeType === kinds.call) this._nodeTraversalRef(end, found);
    }
  };
}
