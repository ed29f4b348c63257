/** Sends what is queued in requests of no more than so many bytes. */
export interface Flow {
  /** Bytes that the present request still has room for. */
  room(): number;
  /** Sends what is queued, if there is any. */
  flush(): Promise<void>;
  /** Sends it once the request is full. */
  whenFull(): Promise<void>;
}
