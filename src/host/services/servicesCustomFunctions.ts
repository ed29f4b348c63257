import type { CustomFunctionsHost } from "../functions/customFunctions";
import { ApiObject } from "../richApi/apiObject";

/** The library's number for it. */
const smallerRequests = 1;

/** Where the custom functions runtime announces itself and reports results. */
export class CustomFunctionsService extends ApiObject {
  readonly $type = "CustomFunctions";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(private readonly host: CustomFunctionsHost) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.setReady();
  }

  /**
   * Optional features of the runtime. Only one is switched on: results that were too much for one request are sent again in smaller
   * ones. Without it the library sends the same again and again, and forgets them after a minute.
   */
  _GetEnabledFeatures(): number[] {
    return [smallerRequests];
  }

  /** `[id, true, value, times]` or `[id, false, message, code, times]` for each result; how long things took is of no use here. */
  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, unknown?])[]): void {
    for (const [id, ok, value, code] of results) {
      this.host.settle(id, ok ? { ok, value } : { ok, message: value, code });
    }
  }

  /** The same from a library that was told of an older host. */
  SetInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[],
  ): void {
    for (const { id, failed, value, errorCode } of results) {
      this.host.settle(id, failed ? { ok: false, message: value, code: errorCode } : { ok: true, value });
    }
  }
}
