import type { Strings } from "./strings/en";

/** What went wrong, and what was kept, in one or two sentences; and what the person can do about it. */
export interface Failure {
  readonly what: string;
  readonly cure: string;
}

/**
 * An error as the pane tells it. What comes from the Excel layer says itself what happened, what was kept and what to
 * do; anything else is a mistake of ours, whose message is not written for people, so `otherwise` speaks for it.
 */
export function failureOf(error: unknown, otherwise: Failure): Failure {
  const told = (typeof error === "object" && error !== null ? error : {}) as { message?: unknown; cure?: unknown };
  return isText(told.message) && isText(told.cure) ? { what: told.message, cure: told.cure } : otherwise;
}

/** An error as the pane tells it: `what` failed, unless the error says it itself or a part of the add-in could not be fetched. */
export const failedTo = (
  error: unknown,
  what: string,
  { partWhat, partCure, tryAgain }: Pick<Strings["failures"], "partWhat" | "partCure" | "tryAgain">,
): Failure => failureOf(error, isUnfetched(error) ? { what: partWhat, cure: partCure } : { what, cure: tryAgain });

/** Whether a build ended because it was asked to. */
export function isCancel(error: unknown): boolean {
  return typeof error === "object" && error !== null && (error as { code?: unknown }).code === "Cancelled";
}

/** Whether a part of the add-in could not be fetched, as webpack tells it. */
export function isUnfetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
