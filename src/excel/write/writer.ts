import { createPen, type Pen } from "./pen";

/** How changes are sent. */
export interface Sending {
  /** No request has more bytes than this. */
  requestBytes: number;
  /** Sends what is queued; `done` of the plan's sheets are in it or were sent before, of a single sheet maybe only a part. */
  send(done: number): Promise<void>;
}

/** Queues changes and sends them in requests of a size that Excel takes; Excel neither calculates nor draws until each is in. */
export interface Writer {
  context: Excel.RequestContext;
  pen: Pen;
  /** A sheet by its name, got once for each request. */
  sheet(name: string): Excel.Worksheet;
  /** Bytes that the present request still has room for. */
  room(): number;
  /** Sends what is queued. */
  sendNow(done: number): Promise<void>;
  /** Sends it once the request is full. To be called after every piece, be it a chart or the look of some cells. */
  sendWhenFull(done: number): Promise<void>;
  /** Sends it where there is no room for something that has so many bytes. */
  sendUnlessRoom(bytes: number, done: number): Promise<void>;
}

/** The part of a request that is left free, for the next piece is not known: of a megabyte, a chart or two. */
const reserve = 0.02;

export function createWriter(context: Excel.RequestContext, { requestBytes, send }: Sending): Writer {
  const { application } = context.workbook;
  const pen = createPen();
  const sheets = new Map<string, Excel.Worksheet>();
  const room = (): number => requestBytes * (1 - reserve) - pen.bytes;
  const hush = (): void => {
    pen.did(application.suspendApiCalculationUntilNextSync());
    pen.did(application.suspendScreenUpdatingUntilNextSync());
  };
  const sendNow = async (done: number): Promise<void> => {
    await send(done);
    pen.sent();
    sheets.clear();
    hush();
  };
  hush();
  return {
    context,
    pen,
    sheet(name) {
      const sheet = sheets.get(name) ?? pen.reach(context.workbook.worksheets.getItem(name), name);
      sheets.set(name, sheet);
      return sheet;
    },
    room,
    sendNow,
    async sendWhenFull(done) {
      if (room() <= 0) await sendNow(done);
    },
    async sendUnlessRoom(bytes, done) {
      if (room() < bytes) await sendNow(done);
    },
  };
}
