/** A file that cannot be opened: the message is one plain line that also says what to do about it. */
export class XlsxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "XlsxError";
  }
}
