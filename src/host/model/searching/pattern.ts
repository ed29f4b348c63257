/** How text is looked for: Excel.SearchCriteria and ReplaceCriteria. */
export interface Matching {
  completeMatch: boolean;
  matchCase: boolean;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Excel's search text as a pattern: "?" is any character, "*" any number of them, "~" takes the next one literally.
 * https://support.microsoft.com/office/ef94362e-9999-4350-ad74-4d2371110adb
 */
export function searchPattern(text: string, { completeMatch, matchCase }: Matching): RegExp {
  const source = text.replace(/~([?*~])|([?*])|([^?*~]+|~)/gs, (_, literal?: string, wild?: string, plain?: string) => {
    if (literal !== undefined) return escape(literal);
    if (wild !== undefined) return wild === "?" ? "." : ".*?";
    return escape(plain ?? "");
  });
  // A star at the end takes all that is left.
  const greedy = source.endsWith(".*?") ? source.slice(0, -1) : source;
  return new RegExp(completeMatch ? `^(?:${greedy})$` : greedy, matchCase ? "gsu" : "gisu");
}
