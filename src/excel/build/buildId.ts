/** Tells a build from every other: the time and chance in base 36. */
export const newBuildId = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** When a build was begun, in milliseconds since 1970. */
export const startOfBuild = (build: string): number => parseInt(build.slice(0, timeDigits), 36);

/** Digits the time takes until 2059. */
const timeDigits = 8;

/** What a build's sheets are called until all are there: names that no person and no other build has. */
export const workingNames = (build: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${workingStem(build)}${index + 1}.`);

/** What all working names of a build begin with, copies that Excel has numbered included. */
export const workingStem = (build: string): string => `build ${build} `;

/** The build a sheet was left behind by that bears a working name still; null for any other name. */
export const buildOfWorkingName = (name: string): string | null => /^build (\w{12,}) \d+\./.exec(name)?.[1] ?? null;
