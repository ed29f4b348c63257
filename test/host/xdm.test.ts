import { createXdm, type XdmHandler } from "../../src/host/session/xdm";

const origin = "https://localhost:3001";
const addinOrigin = "https://localhost:3002";

const endpoint = (handlers: Record<string, XdmHandler>) => {
  const sent: Record<string, unknown>[] = [];
  const errors: unknown[] = [];
  const xdm = createXdm({
    post: (text) => sent.push(JSON.parse(text)),
    origin,
    addinOrigin,
    conversationId: "c1",
    handlers,
    onError: (error) => errors.push(error),
  });
  const ask = async (message: object, from = addinOrigin) => {
    xdm.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: "c1",
        _correlationId: 7,
        _data: null,
        ...message,
      }),
      from,
    );
    await new Promise((resolve) => setTimeout(resolve, 0)); // it answers without timers, so by now it has
  };
  return { xdm, sent, errors, ask };
};

test("a call is answered with its own correlation, from the host's origin", async () => {
  const { sent, ask } = endpoint({ twice: (data) => Number(data) * 2 });
  await ask({ _actionName: "twice", _data: 21 });
  expect(sent).toEqual([
    {
      _messageType: 1,
      _actionName: "twice",
      _conversationId: "c1",
      _correlationId: 7,
      _origin: origin,
      _data: 42,
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    },
  ]);
});

test("a call that fails, or that nobody knows, is answered too", async () => {
  const { sent, errors, ask } = endpoint({
    broken: () => {
      throw new Error("broke");
    },
  });
  await ask({ _actionName: "broken" });
  await ask({ _actionName: "unknown" });
  expect(sent.map(({ _actionName, _errorCode }) => [_actionName, _errorCode])).toEqual([
    ["broken", -2],
    ["unknown", -2],
  ]);
  expect(errors).toEqual([new Error("broke")]);
});

test("only this conversation and the add-in's origin are heard", async () => {
  const heard: unknown[] = [];
  const { sent, ask, xdm } = endpoint({ hear: (data) => void heard.push(data) });
  await ask({ _actionName: "hear", _data: "other conversation", _conversationId: "c2" });
  await ask({ _actionName: "hear", _data: "other origin" }, "https://evil.example");
  await ask({ _actionName: "hear", _data: "a response", _messageType: 1 });
  xdm.receive("not JSON", addinOrigin);
  xdm.receive({ _messageType: 0 }, addinOrigin);
  await ask({ _actionName: "hear", _data: "mine" });
  expect(heard).toEqual(["mine"]);
  expect(sent).toEqual([]);
});

test("an event reaches those who registered, until they don't want it any more", async () => {
  const { xdm, sent, ask } = endpoint({});
  expect(xdm.fire("changed", 1)).toBe(false);
  const registered = xdm.whenRegistered("changed");
  await ask({ _actionName: "changed", _actionType: 1, _correlationId: 9 });
  await registered;
  expect(xdm.fire("changed", { to: 2 })).toBe(true);
  await ask({ _actionName: "changed", _actionType: 2, _correlationId: 10 });
  expect(xdm.fire("changed", 3)).toBe(false);
  expect(sent.map(({ _correlationId, _responseType, _data }) => [_correlationId, _responseType, _data])).toEqual([
    [9, 0, { Error: 0 }],
    [9, 1, { to: 2 }],
    [10, 0, { Error: 0 }],
  ]);
});

test("nothing is said after the end", async () => {
  const { xdm, sent, ask } = endpoint({ ping: () => "pong" });
  xdm.close();
  await ask({ _actionName: "ping" });
  expect(sent).toEqual([]);
});
