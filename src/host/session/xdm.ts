/** A call, registration or its end, from the add-in's frame. */
interface XdmRequest {
  _messageType: number;
  /** 0 invoke, 1 registerEvent, 2 unregisterEvent. */
  _actionType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
}

/** `_errorCode` of a response. */
const xdmError = { none: 0, inRequest: -1, handlingRequest: -2, inResponse: -3, accessDenied: -5 } as const;

const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const responseTypes = { answer: 0, event: 1 } as const;

/** Answers one kind of call; `undefined` (the value, or what a promise resolves to) leaves it without an answer. */
export type XdmHandler = (data: unknown) => unknown;

/** The host's end of the conversation with one add-in frame, as Excel on the web holds it. */
export interface XdmEndpoint {
  /** Takes a message of the frame. Messages of other conversations, or from another origin, are ignored. */
  receive(text: unknown, fromOrigin?: string): void;
  /** Fires an event the frame registered for; false when it did not. */
  fire(eventName: string, data: unknown): boolean;
  /** Asks something of the frame, such as to take the focus; what it answers is not waited for. */
  request(actionName: string, data: unknown): void;
  /** Resolves when the frame is registered for this event, at once if it is already. */
  whenRegistered(eventName: string): Promise<void>;
  /** Answers nothing any more. */
  close(): void;
}

/** What an endpoint is made from. */
export interface XdmOptions {
  /** Delivers a text to the frame (`frame.postMessage(text, addinOrigin)`). */
  post: (text: string) => void;
  /** Origin of the host page, which the frame compares with the message's. */
  origin: string;
  /** Origin of the add-in; messages that claim another are ignored. */
  addinOrigin?: string;
  /** Must be new for each load of the frame, because the library caches by it. */
  conversationId: string;
  /** Calls by action name. Others are answered with an error. */
  handlers: Readonly<Record<string, XdmHandler>>;
  onError?: (error: unknown) => void;
}

const isRequest = (message: unknown): message is XdmRequest =>
  typeof message === "object" && message !== null && (message as XdmRequest)._messageType === 0;

const parse = (text: unknown): unknown => {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Other scripts in the page may use postMessage for their own purposes.
  }
};

export function createXdm({ post, origin, addinOrigin, conversationId, handlers, onError }: XdmOptions): XdmEndpoint {
  const registrations = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  let open = true;

  const send = (actionName: string, correlationId: number, responseType: number, errorCode: number, data: unknown) => {
    if (!open) return;
    post(
      JSON.stringify({
        _messageType: 1,
        _actionName: actionName,
        _conversationId: conversationId,
        _correlationId: correlationId,
        _origin: origin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  };

  let requests = 0;
  const request = (actionName: string, data: unknown): void => {
    if (!open) return;
    requests += 1;
    post(
      JSON.stringify({
        _messageType: 0,
        _actionType: actionTypes.invoke,
        _actionName: actionName,
        _conversationId: `${conversationId}_ntf`, // the library takes requests in a conversation of its own
        _correlationId: requests,
        _origin: origin,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  };

  const answer = (request: XdmRequest, data: unknown, errorCode: number = xdmError.none): void =>
    send(request._actionName, request._correlationId, responseTypes.answer, errorCode, data);

  // An unanswered call hangs the add-in for good, so whatever goes wrong is answered too.
  const invoke = async (request: XdmRequest): Promise<void> => {
    try {
      const handler = handlers[request._actionName];
      if (!handler) return answer(request, `unsupported ${request._actionName}`, xdmError.handlingRequest);
      const data = await handler(request._data);
      if (data !== undefined) answer(request, data);
    } catch (error) {
      onError?.(error);
      answer(request, String(error), xdmError.handlingRequest);
    }
  };

  return {
    receive(text, fromOrigin) {
      const message = parse(text);
      if (!open || !isRequest(message) || message._conversationId !== conversationId) return;
      if (addinOrigin !== undefined && fromOrigin !== undefined && fromOrigin !== addinOrigin) return;
      if (message._actionType === actionTypes.invoke) return void invoke(message);
      if (message._actionType === actionTypes.register) {
        registrations.set(message._actionName, message._correlationId);
        waiting.get(message._actionName)?.forEach((resolve) => resolve());
        waiting.delete(message._actionName);
      } else registrations.delete(message._actionName);
      answer(message, { Error: 0 });
    },
    fire(eventName, data) {
      const correlationId = registrations.get(eventName);
      if (correlationId === undefined) return false;
      send(eventName, correlationId, responseTypes.event, xdmError.none, data);
      return true;
    },
    request,
    whenRegistered: (eventName) =>
      new Promise((resolve) => {
        if (registrations.has(eventName)) resolve();
        else waiting.set(eventName, [...(waiting.get(eventName) ?? []), resolve]);
      }),
    close() {
      open = false;
    },
  };
}
