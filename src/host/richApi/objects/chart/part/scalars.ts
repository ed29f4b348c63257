import { isNumberFormat } from "../../../../model/cells/displayText";
import { invalidArgument } from "../../../apiError";
import { colorOf } from "../../format/rangeLook";
import type { ScalarSpec } from "./partSpec";

type More = Partial<Omit<ScalarSpec, "otherwise" | "take">>;

/** True or false. */
export const yesNo = (otherwise: unknown, since?: string, more: More = {}): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take(value) {
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  },
  ...more,
});

/** One of Excel's words. */
export const word = (words: readonly string[], otherwise: unknown, since?: string, more: More = {}): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take(value) {
    if (typeof value !== "string" || !words.includes(value)) throw invalidArgument();
    return value;
  },
  ...more,
});

/** A number within its limits. */
export const number = (
  limits: { from?: number; to?: number; whole?: true },
  otherwise: unknown,
  since?: string,
  more: More = {},
): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take(value) {
    const { from = -Infinity, to = Infinity, whole } = limits;
    if (typeof value !== "number" || !Number.isFinite(value) || value < from || value > to) throw invalidArgument();
    if (whole && !Number.isInteger(value)) throw invalidArgument();
    return value;
  },
  ...more,
});

/** A number, or "" for Excel's own choice; it always reads as a number. */
export const numberOrAutomatic = (
  limits: { from?: number; to?: number },
  otherwise: unknown,
  since?: string,
): ScalarSpec => {
  const plain = number(limits, otherwise, since);
  return { ...plain, take: (value, at) => (value === "" ? undefined : plain.take?.(value, at)) };
};

/** Text up to a length. */
export const text = (otherwise: unknown, since?: string, more: More = {}, longest = 255): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take(value) {
    if (typeof value !== "string" || value.length > longest) throw invalidArgument();
    return value;
  },
  ...more,
});

/** "#RRGGBB" or a named HTML colour. */
export const color = (otherwise: unknown, since?: string, more: More = {}): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take: (value) => colorOf(value),
  ...more,
});

/** A number format. */
export const numberFormat = (otherwise: unknown, since?: string, more: More = {}): ScalarSpec => ({
  ...(since && { since }),
  otherwise,
  take(value) {
    if (typeof value !== "string" || !isNumberFormat(value)) throw invalidArgument();
    return value;
  },
  ...more,
});

/** The angle of text: -90 to 90 degrees, or 180 for letters on top of each other. */
export const orientation = (since?: string): ScalarSpec => ({
  ...(since && { since }),
  otherwise: 0,
  take(value) {
    const isAngle =
      typeof value === "number" && Number.isInteger(value) && ((value >= -90 && value <= 90) || value === 180);
    if (!isAngle) throw invalidArgument();
    return value;
  },
});

/** Read-only. */
export const shown = (read: NonNullable<ScalarSpec["read"]>, since?: string): ScalarSpec => ({
  ...(since && { since }),
  otherwise: null,
  read,
});
