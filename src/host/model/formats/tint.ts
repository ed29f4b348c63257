/**
 * A colour ("#RRGGBB"), lighter (tint > 0, white at 1) or darker (< 0, black at −1): the lightness of hue, saturation and
 * lightness moves by that share of the way. ECMA-376 Part 1, 18.8.19.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * moved - 1));
  const channel = (value: number): string => {
    const share = spread === 0 ? 0 : (value - lightness) / spread;
    const byte = Math.round((moved + share * newSpread) * 255);
    return byte.toString(16).padStart(2, "0");
  };
  return `#${parts.map(channel).join("")}`.toUpperCase();
}
