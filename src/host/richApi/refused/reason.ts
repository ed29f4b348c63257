/** Why this host does not answer for a class ("PivotTable") or one of its members ("Chart.getImage"). */
export type Refused = Readonly<Record<string, string>>;
