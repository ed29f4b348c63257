import { generalException, type ApiError } from "./apiError";
import type { CellEdit } from "../model/events/cellEdit";
import { createCounters, type Counters, type LoggedBatch } from "./counters";
import { createFaults, hostErrors, type Fault, type Faults, type InjectedApiError } from "./faults";
import type { Server } from "./server";
import { actionType, pathType, type Action, type Batch, type BatchResponse } from "./wire";

/** Excel on the web takes and gives at most this many bytes in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the add-in is told: the text of a response, a host error, or (undefined) nothing at all. */
export type EdgeAnswer = { body: string } | { hostError: number } | undefined;

/** Where requests come in: everything is counted, and things go wrong here on demand. */
export interface Edge {
  /** Answers one request body. Never rejects. @param waitsForCellEdit rather than to be refused while a cell is edited */
  request(body: string, waitsForCellEdit?: boolean): Promise<EdgeAnswer>;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** What an edge is made from. */
export interface EdgeOptions {
  server: Server;
  /** Resolves when formulas are calculated; it must not wait for custom functions, whose results come in as requests. */
  calculated?: () => Promise<void>;
  /** Whether a person is typing into a cell, which holds up everything but custom functions. */
  cellEdit?: CellEdit;
  /** Bytes allowed each way; 5 MB as on the web. */
  payloadLimit?: number;
  onError?: (error: unknown) => void;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const refusal = ({ code, message, status }: ApiError | InjectedApiError): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message ?? code, HttpStatusCode: status ?? 400, Location: "" },
});

/** The first actions of a batch. */
const begun = (batch: Batch, share: number): Batch => ({
  ...batch,
  Actions: batch.Actions.slice(0, Math.floor(batch.Actions.length * share)),
});

const readBatch = (body: string): Batch => {
  const batch = JSON.parse(body) as Partial<Batch>;
  return { ...batch, Actions: batch.Actions ?? [], ObjectPaths: batch.ObjectPaths ?? {} };
};

const givesUp = ({ ActionType, Name = "" }: Action): boolean =>
  ActionType === actionType.instantiate ||
  (ActionType === actionType.method && /^_Remove(All)?References?$/.test(Name));

const kindOf = ({ ObjectPaths, Actions }: Batch): LoggedBatch["kind"] => {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathType.service)) return "service";
  const onlyGivesUp = Actions.every(givesUp) && Actions.some(({ ActionType }) => ActionType === actionType.method);
  return onlyGivesUp ? "cleanup" : "workbook";
};

export function createEdge({ server, calculated, cellEdit, payloadLimit = PAYLOAD_LIMIT, onError }: EdgeOptions): Edge {
  const ledger = createCounters();
  const plan = createFaults();
  let queue: Promise<unknown> = Promise.resolve();

  const execute = (batch: Batch, kind: LoggedBatch["kind"]): Promise<BatchResponse> => {
    // A batch for a service must not queue behind one that waits for cells, or a custom function would wait for itself.
    if (kind === "service" || !calculated) return Promise.resolve(server.execute(batch));
    const run = queue.then(() => server.run(batch, calculated));
    queue = run.catch(() => undefined);
    return run;
  };

  /** Runs the batch as the fault allows and says what to answer. */
  const perform = async (entry: LoggedBatch, fault: Fault | undefined): Promise<EdgeAnswer> => {
    if (entry.requestBytes > payloadLimit) return { hostError: hostErrors.RequestPayloadSizeLimitExceeded };
    const { error, drop = false, moment = "before" } = fault ?? {};
    const struck = error !== undefined || drop;
    if (!struck || moment === "after") entry.response = await execute(entry.batch, entry.kind);
    else if (typeof moment === "number") entry.response = await execute(begun(entry.batch, moment), entry.kind);
    if (drop) return undefined;
    if (typeof error === "number") return { hostError: error };
    if (error !== undefined) entry.response = refusal(error);
    const body = JSON.stringify(entry.response);
    return bytesOf(body) > payloadLimit ? { hostError: hostErrors.ResponsePayloadSizeLimitExceeded } : { body };
  };

  const defect = (error: unknown): { body: string } => {
    onError?.(error);
    return { body: JSON.stringify(refusal(generalException(error instanceof Error ? error.message : String(error)))) };
  };

  return {
    counters: ledger.counters,
    faults: plan.faults,
    async request(body, waitsForCellEdit = false) {
      try {
        const batch = readBatch(body);
        const entry: LoggedBatch = { kind: kindOf(batch), batch, requestBytes: bytesOf(body), responseBytes: 0 };
        const fault = plan.draw(batch, entry.kind);
        const held = entry.kind === "workbook" && cellEdit?.editing === true;
        if (held && waitsForCellEdit) await cellEdit.ended();
        const refused =
          held && !waitsForCellEdit ? { hostError: hostErrors.InvalidOperationInCellEditMode } : undefined;
        const answer = refused ?? (await perform(entry, fault).catch(defect));
        if (answer && "body" in answer) entry.responseBytes = bytesOf(answer.body);
        if (answer && "hostError" in answer) entry.hostError = answer.hostError;
        ledger.add(entry);
        if (fault?.delay) await pause(fault.delay);
        return answer;
      } catch (error) {
        return defect(error);
      }
    },
  };
}
