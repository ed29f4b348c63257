/** "numberFormat" → "NumberFormat"; internal names keep their underscore: "_Id". */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "NumberFormat" → "numberFormat", as `retrieve` answers and as error locations read. */
export const camelName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Only PascalCase names, with or without a leading underscore, can be reached from outside. */
export const isReachable = (name: string): boolean => /^_?[A-Z]\w*$/.test(name);

/** The wire name among `candidates` that a caller's camelCase name means, case aside. */
export const matchName = (name: string, candidates: readonly string[]): string | undefined => {
  const exact = wireName(name);
  if (candidates.includes(exact)) return exact;
  const lower = name.toLowerCase();
  return candidates.find((candidate) => candidate.toLowerCase() === lower);
};
