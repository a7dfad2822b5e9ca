import { AsyncIterReader, WARCParser } from "warcio";

/** Longer lines between records are read in pieces. */
const LONGEST_LINE = 65_536;
const NOTHING = new Uint8Array();
const MARK = Buffer.from("WARC/");
const LINE_END = 10;

/**
 * The records of a web archive that is not packed. The library's own way from record to record takes one line that is no record for the next one, and
 * tells the console of it; this one goes on to the next line that begins a record.
 */
export class WarcRecords extends WARCParser {
  readonly #source: AsyncIterReader;
  #strayed = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    const reader = new AsyncIterReader(source, null);
    super(reader);
    this.#source = reader;
  }

  /** Whether something that is no record stood before the record that was read last, or before the end. */
  get strayed(): boolean {
    return this.#strayed;
  }

  /** Reads to the next record, and gives its first line; nothing at the end. The record before has to be read to its end. */
  override async readToNextRecord(): Promise<Uint8Array> {
    this.#strayed = false;
    let isStart = true;
    for (;;) {
      const line = await this.#source.readlineRaw(LONGEST_LINE);
      if (line === null || line.length === 0) return NOTHING;
      if (isStart && MARK.equals(line.subarray(0, MARK.length))) return line;
      if (line.some((byte) => byte !== LINE_END && byte !== 13)) this.#strayed = true;
      isStart = line.at(-1) === LINE_END;
    }
  }
}
