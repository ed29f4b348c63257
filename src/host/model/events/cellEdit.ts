/** Whether a person is typing into a cell. Meanwhile Excel does nothing for add-ins, unless they are willing to wait. */
export interface CellEdit {
  readonly editing: boolean;
  begin(): void;
  end(): void;
  /** Resolves when nobody is typing. */
  ended(): Promise<void>;
}

/** Nobody types at first. */
export function createCellEdit(): CellEdit {
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    get editing() {
      return editing;
    },
    begin() {
      editing = true;
    },
    end() {
      editing = false;
      const resolved = waiting;
      waiting = [];
      resolved.forEach((resolve) => resolve());
    },
    ended: () => (editing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
