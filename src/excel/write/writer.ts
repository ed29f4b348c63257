import { createPen, type Pen } from "./pen";

/** How changes are sent. */
export interface Sending {
  /** No request has more bytes than this, give or take a little. */
  requestBytes: number;
  /** Sends what is queued; `done` of the plan's sheets are in it or were sent before, of a single sheet maybe only a part. */
  send(done: number): Promise<void>;
}

/** Queues changes and sends them in requests of a size that Excel takes; Excel neither calculates nor draws until each is in. */
export interface Writer {
  context: Excel.RequestContext;
  pen: Pen;
  requestBytes: number;
  /** Sends what is queued. */
  sendNow(done: number): Promise<void>;
  /** Sends it once the request is full. */
  sendWhenFull(done: number): Promise<void>;
}

export function createWriter(context: Excel.RequestContext, { requestBytes, send }: Sending): Writer {
  const { application } = context.workbook;
  const pen = createPen();
  const hush = (): void => {
    pen.did(application.suspendApiCalculationUntilNextSync());
    pen.did(application.suspendScreenUpdatingUntilNextSync());
  };
  const sendNow = async (done: number): Promise<void> => {
    await send(done);
    pen.sent();
    hush();
  };
  hush();
  return {
    context,
    pen,
    requestBytes,
    sendNow,
    async sendWhenFull(done) {
      if (pen.bytes >= requestBytes) await sendNow(done);
    },
  };
}
