import type { CustomFunctionsHost } from "../functions/customFunctions";
import { ApiObject } from "../richApi/apiObject";

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

  /** Optional features of the runtime; none are switched on. */
  _GetEnabledFeatures(): number[] {
    return [];
  }

  /** `[id, true, value]` or `[id, false, message, code]` for each result. */
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
