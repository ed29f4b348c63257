import type { CustomFunctionsHost } from "../functions/customFunctions";
import type { ApiObject } from "../richApi/apiObject";
import { CustomFunctionsService } from "./servicesCustomFunctions";
import { createRibbonService, type RibbonState } from "./servicesRibbon";
import {
  AddinInternalService,
  AppRuntimeService,
  AppRuntimePersistenceService,
  type RuntimeState,
} from "./servicesRuntime";

/** What the library can reach beside the workbook, by the names it asks for. */
export const createServices = (
  customFunctions: CustomFunctionsHost,
  runtime: RuntimeState,
  ribbon: RibbonState,
): Readonly<Record<string, ApiObject>> => ({
  "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(customFunctions),
  "Microsoft.InternalService.AddinInternalService": new AddinInternalService(runtime),
  "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(runtime),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(runtime),
  "Microsoft.DynamicRibbon.DynamicRibbon": createRibbonService(ribbon),
});
