/** Why this host does not answer for a class ("PivotTable") or one of its members ("Chart.getImage"). */
export type Refused = Readonly<Record<string, string>>;

/**
 * What of the client library this host refuses, and why, for people: the end of a sentence after "This host does not implement X:".
 * The table of the whole library (officeApi.md in src/host) is made from it, and ApiNotFound says it. A member that is
 * neither implemented nor listed here is a gap, which a test reports.
 */
export const refused: Refused = {
  DataConnectionCollection: "nothing outside the workbook is ever asked for data.",
  PivotTable: "the product makes and reads no pivot tables; those of a file are kept in it.",
};

/** The reason for a member, its own or its class's; undefined where nothing is said. */
export const whyRefused = (type: string, member: string): string | undefined =>
  refused[`${type}.${member}`] ?? refused[type];
