import { hostErrors, type Fault } from "../../../src/host/richApi/faults";

/** Errors that the object model itself gives within an answer; the host's own are `hostErrors`. */
const ofObjectModel = [
  "AccessDenied",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RequestAborted",
] as const;

/** Something that goes wrong at a request. */
export type Misfortune =
  | { kind: "error"; code: string; error: NonNullable<Fault["error"]>; moment: NonNullable<Fault["moment"]> }
  /** The person cancels while the request is under way. */
  | { kind: "cancel" }
  /** The pane goes away when the request was carried out, or before it was. */
  | { kind: "closed"; moment: "before" | "after" };

type Code = { code: string; error: NonNullable<Fault["error"]> };

const ofHost: readonly Code[] = Object.entries(hostErrors).map(([code, error]) => ({ code, error }));
const codes: readonly Code[] = [...ofHost, ...ofObjectModel.map((code) => ({ code, error: { code } }))];

const struck = (one: Code, moment: NonNullable<Fault["moment"]>): Misfortune => ({ kind: "error", ...one, moment });

/** Whether everything is to strike everywhere. */
export const isFull = process.env["FAULTS"] === "all";

/** Errors in the middle of a request are met alike whatever their code, so the codes take turns. */
let turn = 0;
const nextCode = (): Code => {
  const one = codes[turn++ % codes.length];
  if (!one) throw new Error("There are no errors.");
  return one;
};

const kinds: readonly (() => Misfortune)[] = [
  () => struck(nextCode(), 0.95),
  () => ({ kind: "closed", moment: "after" }),
  () => struck(nextCode(), "after"),
  () => ({ kind: "cancel" }),
  () => struck(nextCode(), 0.5),
  () => struck(nextCode(), "before"),
  () => ({ kind: "closed", moment: "before" }),
];
let kind = 0;

/**
 * What goes wrong at a request: so many of all the things that can, which take turns; with FAULTS=all everything: each of the host's
 * errors before it and after it, others in the middle of it, a cancel, and the pane closed before it and after it.
 */
export function inTurn(count: number): readonly Misfortune[] {
  if (!isFull) return Array.from({ length: count }, () => (kinds[kind++ % kinds.length] ?? nextKind)());
  return [
    ...ofHost.flatMap((one) => [struck(one, "before"), struck(one, "after")]),
    struck(nextCode(), 0.5),
    struck(nextCode(), 0.95),
    { kind: "cancel" },
    { kind: "closed", moment: "before" },
    { kind: "closed", moment: "after" },
  ];
}

const nextKind = (): Misfortune => ({ kind: "cancel" });

const moments: readonly NonNullable<Fault["moment"]>[] = ["before", "after", 0.5, 0.95];

/**
 * Any of all the things that can go wrong, each kind as likely as every other.
 *
 * @param pick draws one of a list
 */
export const drawn = (pick: <T>(list: readonly T[]) => T): Misfortune =>
  pick<() => Misfortune>([
    () => struck(pick(codes), pick(moments)),
    () => ({ kind: "cancel" }),
    () => ({ kind: "closed", moment: pick(["before", "after"] as const) }),
  ])();

/** The misfortune in words, for the message of a test that fails. */
export const inWords = (misfortune: Misfortune): string =>
  misfortune.kind === "error"
    ? `${misfortune.code} at ${misfortune.moment}`
    : misfortune.kind === "closed"
      ? `closed ${misfortune.moment}`
      : misfortune.kind;
