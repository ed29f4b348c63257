import packageJson from "../../package.json";

/** What built sheets say they were made with. */
export const product = { name: "Alliance for Excel", version: packageJson.version } as const;
