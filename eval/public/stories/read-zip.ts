import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;

/** The files of a ZIP archive by name, unpacked as they are asked for; stored and deflated entries only, which is all that public sets use. */
export function readZip(bytes: Buffer): ReadonlyMap<string, () => Buffer> {
  const files = new Map<string, () => Buffer>();
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error("not a ZIP archive");
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = bytes.readUInt16LE(end + 10); entry > 0; entry--) {
    const isDeflated = bytes.readUInt16LE(at + 10) === 8;
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    files.set(name, () => (isDeflated ? inflateRawSync(data) : data));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
