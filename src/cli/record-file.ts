import { readBytes } from "../intake/files/read-bytes.ts";
import { decodeText } from "../intake/files/decode-text.ts";
import { parseJson } from "../intake/formats/parse-json.ts";
import { recordIn } from "../intake/html/is-report.ts";
import { LARGEST_COLLECTION } from "../intake/limits.ts";
import { ReadoutError } from "../model/error.ts";
import { Readout } from "../model/readout.ts";
import { verify } from "../readout/verify.ts";

/**
 * What a saved record's file holds, JSON or an HTML report; it may be no record yet.
 * @throws ReadoutError where the file cannot be read, or is a page without a record
 */
export function readRecordFile(path: string): unknown {
  const { text } = decodeText(readBytes(path, LARGEST_COLLECTION), path);
  const embedded = recordIn(text);
  if (embedded === undefined && /^\s*</u.test(text)) {
    throw new ReadoutError(
      "unsupported",
      path,
      "the page holds no record.",
      "Give a report that Readout wrote, or a record as JSON.",
    );
  }
  return parseJson(embedded ?? text, path);
}

/**
 * A saved record that holds: its passages are those of its articles.
 * @throws ReadoutError as `readRecordFile`, and 'verification' where it does not hold
 */
export function readSoundRecord(path: string): Readout {
  const record = readRecordFile(path);
  const { flaws } = verify(record);
  const parsed = Readout.safeParse(record);
  if (parsed.success && flaws.length === 0) return parsed.data;
  throw new ReadoutError(
    "verification",
    path,
    `the record does not hold (${flaws[0]?.message ?? "it has not the form of a record"})`,
    "See `readout verify` for what is wrong, and read the articles again.",
  );
}
