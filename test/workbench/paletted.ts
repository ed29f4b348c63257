import { crc32, deflateSync, inflateSync } from "node:zlib";

/**
 * A picture of a screen made small: the same PNG with a palette of the 256 colours it has most of. What has another, the edges of
 * letters mostly, gets the nearest of them.
 *
 * @param png eight bits a channel, colour with or without transparency, not interlaced: as browsers make screenshots
 */
export function paletted(png: Uint8Array): Uint8Array {
  const { width, height, pixels } = read(Buffer.from(png));
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color);
  palette.splice(256);
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((color, index) => {
    const place = places.get(color) ?? nearest(color, palette);
    places.set(color, place);
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = place;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap(channels));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk("IHDR", head), chunk("PLTE", colors), chunk("IDAT", data), chunk("IEND")]);
}

// https://www.w3.org/TR/png-3/#5PNG-file-signature
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const channels = (color: number): [number, number, number] => [color >> 16, (color >> 8) & 255, color & 255];

function nearest(color: number, palette: readonly number[]): number {
  const wanted = channels(color);
  const away = (other: number): number =>
    channels(other).reduce((sum, channel, at) => sum + (channel - wanted[at]!) ** 2, 0);
  return palette.reduce((best, other, place) => (away(other) < away(palette[best]!) ? place : best), 0);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The pixels row by row, each as 0xRRGGBB. */
function read(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || png[28] !== 0)
    throw new Error("This is no screenshot of a browser.");
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = kind === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * bytes, bytes);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => rows.readUIntBE(index * bytes, 3));
  return { width, height, pixels };
}

/** https://www.w3.org/TR/png-3/#9Filter-types: each byte is said as the difference from those left of it and above. */
function unfiltered(data: Buffer, wide: number, bytes: number): Buffer {
  const rows = Buffer.alloc((data.length / (wide + 1)) * wide);
  for (let row = 0; row * (wide + 1) < data.length; row++) {
    const filter = data[row * (wide + 1)];
    for (let at = 0; at < wide; at++) {
      const here = row * wide + at;
      const left = at >= bytes ? rows[here - bytes]! : 0;
      const above = row > 0 ? rows[here - wide]! : 0;
      const corner = row > 0 && at >= bytes ? rows[here - wide - bytes]! : 0;
      const expected = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      rows[here] = data[row * (wide + 1) + 1 + at]! + expected;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
