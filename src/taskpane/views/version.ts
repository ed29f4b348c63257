import about from "../../../package.json";

/** "Alliance for Excel 0.1.0": a name and a number, the same in every language, for whoever reports a trouble. */
export const productAndVersion = `Alliance for Excel ${about.version}`;
