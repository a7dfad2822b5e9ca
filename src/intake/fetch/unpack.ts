import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";

const gunzipped = promisify(gunzip);
const inflated = promisify(inflate);
const rawInflated = promisify(inflateRaw);
const unbrotli = promisify(brotliDecompress);
const unzstd = promisify(zstdDecompress);

type Unpacker = (bytes: Buffer, limits: { maxOutputLength: number }) => Promise<Buffer>;

/** Content codings of RFC 9110 and of the registry; some servers send raw deflate data for 'deflate'. */
const UNPACKERS: ReadonlyMap<string, Unpacker> = new Map<string, Unpacker>([
  ["gzip", gunzipped],
  ["x-gzip", gunzipped],
  ["deflate", (bytes, limits) => inflated(bytes, limits).catch(() => rawInflated(bytes, limits))],
  ["br", unbrotli],
  ["zstd", unzstd],
]);

/** Codings beyond so many are no answer but an attack. */
const MOST_CODINGS = 3;

/**
 * Undoes the content codings of an answer, the last one first.
 * @param largest the most bytes that any step may give; more throws a RangeError with the code 'ERR_BUFFER_TOO_LARGE'
 */
export async function unpack(bytes: Buffer, encoding: string | undefined, largest: number): Promise<Buffer> {
  const codings = (encoding ?? "")
    .toLowerCase()
    .split(/\s*,\s*/u)
    .filter((name) => name !== "" && name !== "identity");
  if (codings.length > MOST_CODINGS) throw new Error(`it is packed ${codings.length} times over`);
  let unpacked = bytes;
  for (const name of codings.toReversed()) {
    const unpacker = UNPACKERS.get(name);
    if (!unpacker) throw new Error(`it is packed in an unknown way ('${name}')`);
    unpacked = await unpacker(unpacked, { maxOutputLength: largest });
  }
  return unpacked;
}
