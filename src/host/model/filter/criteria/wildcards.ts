/**
 * "?" stands for one character, "*" for any number of them, "~" takes the next one literally; case aside:
 * https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb
 */
export function wildcards(pattern: string): RegExp {
  const literal = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const source = pattern.replace(/~([*?~])|([\s\S])/g, (_, escaped: string | undefined, plain: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (plain === "*") return "[\\s\\S]*";
    return plain === "?" ? "[\\s\\S]" : literal(plain ?? "");
  });
  return new RegExp(`^${source}$`, "i");
}
