/** Sends what is queued, and tells that Excel has answered and how many sheets are done. */
export const sending =
  (context: Excel.RequestContext, heard: () => void, onSent: (done: number) => void = () => undefined) =>
  async (done: number): Promise<void> => {
    await context.sync();
    heard();
    onSent(done);
  };
