import { callText } from "./callText";
import { type Blanks, type FunctionArgument, isCellError, wireArguments } from "./functionArguments";
import { findFunction, invocationFlags, type FunctionDescription, type FunctionsMetadata } from "./functionMetadata";
import { decodeResult, type FunctionResult, type ReportedResult } from "./functionResults";
import { callLifted } from "./liftedCall";
import { createOutbox, type MessageEntry } from "./outbox";

/** Where a formula with the function stands, and how to give up on it. */
export interface InvocationContext {
  /** The calling cell with its sheet: "Sheet1!A1". */
  address?: string | null;
  /** Addresses of the arguments that are ranges, by position. */
  parameterAddresses?: readonly (string | null)[] | null;
  /** Aborted when the cell is recalculated, changed or deleted before the result has come. */
  signal?: AbortSignal;
  /** Takes the second and later results of a streaming function, until it is cancelled. */
  onAnswer?: (result: FunctionResult) => void;
}

/** The host's side of custom functions: calls them through messages and takes what they report. */
export interface CustomFunctionsHost {
  /** Resolves when the add-in's runtime is ready to be called; calls before that wait for it. */
  readonly ready: Promise<void>;
  /**
   * Calls a function and resolves to what its cell shows; errors are values, it never rejects. A name that is not in the
   * metadata is `#NAME?`. Calls of one turn travel together.
   */
  invoke(name: string, given: readonly FunctionArgument[], context?: InvocationContext): Promise<FunctionResult>;
  /** The add-in says that its runtime is ready. */
  setReady(): void;
  /** The add-in reports a result. Unknown and cancelled ids are ignored. */
  settle(id: number, reported: ReportedResult): void;
  /** How many results are outstanding. */
  readonly pending: number;
  /** The add-in is gone: what is outstanding becomes `#CONNECT!`. */
  close(): void;
}

/** What the host's side is made from. */
export interface CustomFunctionsOptions {
  metadata: FunctionsMetadata;
  /** Functions may be called with this prefix: "ALLIANCE.CLASSIFY". */
  namespace?: string;
  /** What a function gets for a blank cell; absent = "null". */
  blanks?: Blanks;
  /** Sends entries to the add-in in one message. */
  send: (entries: readonly MessageEntry[]) => void;
}

const category = 1;
const messageTypes = { invoke: 1000, cancel: 1001 } as const;

export function createCustomFunctions({
  metadata,
  namespace,
  blanks,
  send,
}: CustomFunctionsOptions): CustomFunctionsHost {
  const pending = new Map<number, (result: FunctionResult) => void>();
  /** Streaming functions that have given a result and may give others. */
  const streams = new Map<number, (result: FunctionResult) => void>();
  let lastId = 0;
  let setReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (setReady = resolve));

  const outbox = createOutbox(ready, send);

  const cancel = (id: number): void => {
    const resolve = pending.get(id);
    const isStreaming = streams.delete(id);
    if (!resolve && !isStreaming) return;
    pending.delete(id);
    const isUnknown = outbox.done(id);
    if (!isUnknown) outbox.post([category, messageTypes.cancel, "", JSON.stringify({ invocationId: id }), 0, false]);
    resolve?.({ error: "#BUSY!" });
  };

  const call = (
    called: FunctionDescription,
    given: readonly FunctionArgument[],
    { address = null, parameterAddresses = null, signal, onAnswer }: InvocationContext,
  ): Promise<FunctionResult> => {
    const prepared = wireArguments(called, given, blanks);
    if (isCellError(prepared)) return Promise.resolve(prepared);
    lastId += 1;
    const id = lastId;
    const { requiresAddress, requiresParameterAddresses, stream } = called.options ?? {};
    const entry = (): MessageEntry => {
      const text = callText(
        id,
        called.id,
        prepared.values,
        requiresAddress ? address : null,
        invocationFlags(called),
        requiresParameterAddresses ? parameterAddresses : null,
      );
      return [category, messageTypes.invoke, "", text, id, false];
    };
    return new Promise((resolve) => {
      pending.set(id, (result) => {
        if (stream && onAnswer) streams.set(id, onAnswer);
        resolve(result);
      });
      outbox.call(id, entry);
      signal?.addEventListener("abort", () => cancel(id), { once: true });
    });
  };

  return {
    ready,
    setReady: () => setReady(),
    async invoke(name, given, context = {}) {
      const called = findFunction(metadata, name, namespace);
      if (!called) return { error: "#NAME?" };
      if (context.signal?.aborted) return { error: "#BUSY!" };
      return callLifted(called, given, (args) => call(called, args, context));
    },
    settle(id, reported) {
      const take = pending.get(id) ?? streams.get(id);
      pending.delete(id);
      outbox.done(id);
      take?.(decodeResult(reported));
    },
    get pending() {
      return pending.size;
    },
    close() {
      outbox.close();
      const open = [...pending.values()];
      pending.clear();
      open.push(...streams.values());
      streams.clear();
      open.forEach((resolve) => resolve({ error: "#CONNECT!" }));
    },
  };
}
