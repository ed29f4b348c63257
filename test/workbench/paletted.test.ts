import { crc32, deflateSync, inflateSync } from "node:zlib";
import { paletted } from "./paletted";

function png(width: number, height: number, rows: number[]): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows));
  return Buffer.concat([start, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

/** What follows a chunk's name, as long as the chunk is. */
const part = (made: Buffer, type: string): Buffer => {
  const at = made.indexOf(type);
  return made.subarray(at + 4, at + 4 + made.readUInt32BE(at - 4));
};

test("every colour is kept where there are few, however the rows are written", () => {
  // two pixels a row: red and white; the same by difference from the left (1), from above (2), and by Paeth (4)
  const red = [255, 0, 0];
  const rows = [
    ...[0, ...red, 255, 255, 255],
    ...[1, ...red, 0, 255, 255],
    ...[2, 0, 0, 0, 0, 0, 0],
    ...[4, 0, 0, 0, 0, 0, 0],
  ];
  const made = Buffer.from(paletted(png(2, 4, rows)));
  expect([...part(made, "PLTE")]).toEqual([255, 0, 0, 255, 255, 255]);
  expect([...inflateSync(part(made, "IDAT"))]).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
});

test("what is no screenshot is refused", () => {
  const gray = png(1, 1, [0, 1, 1, 1]);
  gray[25] = 0;
  expect(() => paletted(gray)).toThrow("no screenshot");
});
