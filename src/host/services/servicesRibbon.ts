import { invalidArgument } from "../richApi/apiError";
import { ApiObject } from "../richApi/apiObject";

/** What an add-in changed about its own part of the ribbon. */
export interface RibbonState {
  /** Buttons by id: can they be pressed? Absent: as the manifest says. */
  enabled: Map<string, boolean>;
  /** Contextual tabs by id: are they shown? */
  visible: Map<string, boolean>;
  /** Definitions of contextual tabs (`Office.ribbon.requestCreateControls`). */
  created: unknown[];
  /** Hears of every change. */
  onChange?: () => void;
}

/** A ribbon as the manifest describes it. */
export const createRibbonState = (): RibbonState => ({ enabled: new Map(), visible: new Map(), created: [] });

class RibbonButton extends ApiObject {
  readonly $type = "RibbonButton";
  readonly $scalars = ["Id", "Enabled"];
  override readonly $writable = ["Enabled"];
  readonly $navs = [];

  constructor(
    private readonly state: RibbonState,
    readonly Id: string,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Enabled(): boolean {
    return this.state.enabled.get(this.Id) ?? true;
  }

  set Enabled(enabled: boolean) {
    this.state.enabled.set(this.Id, enabled);
    this.state.onChange?.();
  }
}

class RibbonTab extends ApiObject {
  readonly $type = "RibbonTab";
  readonly $scalars = ["Id"];
  readonly $navs = [];

  constructor(
    private readonly state: RibbonState,
    readonly Id: string,
  ) {
    super();
  }

  override $identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  SetVisibility(visible: boolean): void {
    this.state.visible.set(this.Id, visible);
    this.state.onChange?.();
  }
}

class DynamicRibbon extends ApiObject {
  readonly $type = "DynamicRibbon";
  readonly $scalars = [];
  readonly $navs = [];

  constructor(private readonly state: RibbonState) {
    super();
  }

  GetButton(id: string): RibbonButton {
    return new RibbonButton(this.state, id);
  }

  GetTab(id: string): RibbonTab {
    return new RibbonTab(this.state, id);
  }

  ExecuteRequestCreate(definition: string): void {
    try {
      this.state.created.push(JSON.parse(definition));
    } catch {
      throw invalidArgument("The definition of the controls is not JSON.");
    }
    this.state.onChange?.();
  }
}

/** `Office.ribbon.requestUpdate()` and `requestCreateControls()`. */
export const createRibbonService = (state: RibbonState): ApiObject => new DynamicRibbon(state);
