import { refusedCharts } from "./charts";
import { refusedClasses } from "./classes";
import type { Refused } from "./reason";
import { refusedOfRanges } from "./ranges";
import { refusedOfTables } from "./tables";
import { refusedOfWorkbook } from "./workbook";

/**
 * What of the client library this host refuses, and why, for people: the end of a sentence after "This host does not implement X:".
 * The table of the whole library (officeApi.md in src/host) is made from it, and ApiNotFound says it. A member that is
 * neither implemented nor listed here is a gap, which a test reports.
 */
export const refused: Refused = {
  ...refusedCharts,
  ...refusedClasses,
  ...refusedOfRanges,
  ...refusedOfTables,
  ...refusedOfWorkbook,
};

/** The reason for a member, its own or its class's; undefined where nothing is said. */
export const whyRefused = (type: string, member: string): string | undefined =>
  refused[`${type}.${member}`] ?? refused[type];
