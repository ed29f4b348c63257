import { createEvents, type HostEvent } from "../../../src/host/richApi/events";

test("only what is registered is sent on, to everybody who listens", () => {
  const events = createEvents();
  const heard: HostEvent[] = [];
  const stop = events.subscribe((event) => heard.push(event));
  events.subscribe((event) => heard.push(event));
  events.emit(10, "Workbook", { address: "A1" });
  events.register(10, "Workbook");
  events.emit(10, "Workbook", { address: "A2" });
  events.emit(10, "{1}", { address: "A3" });
  events.emit(11, "Workbook", {});
  stop();
  events.emit(10, "Workbook", { address: "A4" });
  expect(heard.map(({ message }) => message["address"])).toEqual(["A2", "A2", "A4"]);
});

test("an event is wanted until as many have gone as have come", () => {
  const events = createEvents();
  events.unregister(10, "{1}");
  events.register(10, "{1}");
  events.register(10, "{1}");
  events.unregister(10, "{1}");
  expect(events.wants(10, "{1}")).toBe(true);
  events.unregister(10, "{1}");
  expect(events.wants(10, "{1}")).toBe(false);
});
