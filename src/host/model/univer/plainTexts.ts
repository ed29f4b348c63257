import { ValueObjectFactory } from "@univerjs/engine-formula";

/** So many texts are remembered before all are forgotten. */
const most = 50_000;
const plain = new Set<string>();
let mended = false;

/**
 * For every text it meets the engine asks anew whether it is written like a number or a date, which takes longer than the rest of most
 * formulas. A text that was none once never is.
 */
export function rememberPlainTexts(): void {
  if (mended) return;
  mended = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoresNumbers = false) => {
    if (typeof raw !== "string" || ignoresNumbers) return create(raw, ignoresNumbers);
    if (plain.has(raw)) return create(raw, true);
    const value = create(raw, false);
    if (value.isString()) {
      if (plain.size >= most) plain.clear();
      plain.add(raw);
    }
    return value;
  };
}
