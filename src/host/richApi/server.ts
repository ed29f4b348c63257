import { createActions } from "./actions";
import { ApiError, generalException } from "./apiError";
import { createQueries } from "./query";
import { looksAtCells, mayChangeCells } from "./reads";
import { createReferences } from "./references";
import { createResolver, type Surroundings } from "./resolve";
import { actionType, type Batch, type BatchResponse, type WireError } from "./wire";

/** What a server is made from. */
export interface ServerOptions extends Omit<Surroundings, "references"> {
  /** Hears of defects of the host itself, which the add-in only sees as GeneralException. */
  onError?: (error: unknown) => void;
}

/** Answers batches. It never throws: whatever goes wrong is in the response. */
export interface Server {
  /** Runs a batch from start to end. */
  execute(batch: Batch): BatchResponse;
  /** The same, but waits for `calculated` where the batch reads cells that it may have changed before. */
  run(batch: Batch, calculated: () => Promise<void>): Promise<BatchResponse>;
  /** How many objects the add-in tracks at the moment. */
  readonly trackedObjects: number;
}

const wireError = (error: ApiError, actionIndex: number): WireError => ({
  Code: error.code,
  Message: error.message,
  HttpStatusCode: error.status,
  ActionIndex: actionIndex,
  Location: error.location ?? "",
});

/** The rich-API server over a workbook object and services. Tracked objects live as long as it does. */
export function createServer({ onError, ...given }: ServerOptions): Server {
  const surroundings: Surroundings = { ...given, references: createReferences() };

  const asApiError = (error: unknown): ApiError => {
    if (error instanceof ApiError) return error;
    onError?.(error);
    return generalException(error instanceof Error ? error.message : String(error));
  };

  /** Stops wherever formulas have to be calculated before it can go on. */
  function* steps(batch: Batch, response: BatchResponse): Generator<void, void> {
    let index = 0;
    try {
      const resolver = createResolver(batch, surroundings);
      const perform = createActions(
        surroundings,
        resolver,
        createQueries(surroundings.requirements, surroundings.references),
      );
      let stale = true;
      for (const action of batch.Actions) {
        if (stale && looksAtCells(action, batch)) {
          yield;
          stale = false;
        }
        response.Results.push({ ActionId: action.Id, Value: perform(action) });
        if (action.ActionType === actionType.trace) response.TraceIds.push(action.Id);
        const changes = mayChangeCells(action, batch);
        if (changes) surroundings.root.$changed?.(action.Name ?? "");
        stale ||= changes;
        index += 1;
      }
    } catch (error) {
      response.Error = wireError(asApiError(error), index);
    }
  }

  const begin = (batch: Batch) => {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    return { response, walk: steps(batch, response) };
  };

  return {
    execute(batch) {
      const { response, walk } = begin(batch);
      while (!walk.next().done);
      return response;
    },
    async run(batch, calculated) {
      const { response, walk } = begin(batch);
      while (!walk.next().done) {
        await calculated().catch((error: unknown) => onError?.(error));
      }
      return response;
    },
    get trackedObjects() {
      return surroundings.references.size;
    },
  };
}
