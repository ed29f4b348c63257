/** Methods that the library calls by number (`executeMethod`). */
export const dispatchIds = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** "Operation not supported", which the library turns into an error of the old, callback-style API. */
const NOT_SUPPORTED = 5000;

/** Arguments of a call, by name or position. */
export type DispatchData = Readonly<Record<string, unknown>>;

/** Does one method. What it returns is added to the answer; an `Error` in it is the host error; `undefined` answers nothing. */
export type DispatchHandler = (data: DispatchData) => object | undefined | Promise<object | undefined>;

const dispatchId = (data: DispatchData): number =>
  Number((data["DdaMethod"] as DispatchData | undefined)?.["DispatchId"]);

/** The handler of `executeMethod`. Numbers without a handler are answered as not supported. */
export const createDispatch =
  (handlers: Readonly<Record<number, DispatchHandler>>) =>
  async (data: unknown): Promise<object | undefined> => {
    const call = data as DispatchData;
    const handler = handlers[dispatchId(call)];
    if (!handler) return { Version: 1, Error: NOT_SUPPORTED };
    const result = await handler(call);
    return result === undefined ? undefined : { Version: 1, Error: 0, ...result };
  };
