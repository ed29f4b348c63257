import type { ProtectionData } from "./protectionData";

/** The 16-bit hash of .xlsx files (ECMA-376 part 4, 3.2.29): four hexadecimal digits. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Is it the password behind the hash? What a salted hash hides cannot be told here, so nothing fits it. */
export const passwordFits = (kept: NonNullable<ProtectionData["password"]>, password: string | undefined): boolean =>
  "password" in kept && !!password && kept.password === passwordHash(password);
