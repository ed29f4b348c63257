/** Throws where results differ: a speed means nothing then. */
export function mustAgree(what: string, ours: readonly unknown[], reference: readonly unknown[]): void {
  ours.forEach((value, index) => {
    const other = reference[index];
    const same =
      typeof value === "number" && typeof other === "number"
        ? Math.abs(value - other) < 1e-9
        : knownOrNot(value) === knownOrNot(other);
    if (!same) throw new Error(`${what}, alliance ${index + 1}: ${String(value)} is not ${String(other)}.`);
  });
}

/** Not known is "?" to us, NaN to a loop of numbers, an error to Excel's own functions. */
const knownOrNot = (value: unknown): unknown =>
  typeof value === "string" && value !== "?" ? value : typeof value === "number" && value === value ? value : "?";
