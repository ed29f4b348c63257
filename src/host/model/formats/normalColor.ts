const hex = (value: number): string => value.toString(16).padStart(2, "0").toUpperCase();

/** "#abc123", "abc123" or "rgb(1, 2, 3)" → "#ABC123"; undefined for anything else. */
export function normalColor(color: string | null | undefined | void): string | undefined {
  const plain = /^#?([0-9a-f]{6})$/i.exec(color || "");
  if (plain) return `#${(plain[1] ?? "").toUpperCase()}`;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color || "");
  return parts ? `#${[parts[1], parts[2], parts[3]].map((part) => hex(Number(part))).join("")}` : undefined;
}
