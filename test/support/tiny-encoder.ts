import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Words that the tiny encoder knows, each with its vector; every other word has none. */
export type Lexicon = Readonly<Record<string, readonly number[]>>;

/**
 * Writes a sentence encoder that looks its words up in a table, laid out as public hubs do: `tokenizer.json`, `tokenizer_config.json`,
 * `1_Pooling/config.json` and `onnx/model.onnx`. Small enough to be made by a test, and loaded as any other.
 */
export function writeTinyEncoder(folder: string, lexicon: Lexicon): void {
  const words = Object.keys(lexicon);
  const width = lexicon[words[0]!]!.length;
  const nothing = Array.from({ length: width }, () => 0);
  const vocabulary = ["[UNK]", "[CLS]", "[SEP]", ...words];
  mkdirSync(join(folder, "onnx"), { recursive: true });
  mkdirSync(join(folder, "1_Pooling"), { recursive: true });
  const write = (name: string, content: object): void => writeFileSync(join(folder, name), JSON.stringify(content));
  write("tokenizer.json", tokenizerOf(vocabulary));
  write("tokenizer_config.json", { model_max_length: 64 });
  write("1_Pooling/config.json", { pooling_mode_mean_tokens: true });
  const rows = vocabulary.map((word) => lexicon[word] ?? nothing);
  writeFileSync(join(folder, "onnx", "model.onnx"), tableModel(rows, width));
}

function tokenizerOf(vocabulary: readonly string[]): object {
  return {
    version: "1.0",
    added_tokens: [],
    normalizer: { type: "Lowercase" },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "BertProcessing",
      sep: ["[SEP]", 2],
      cls: ["[CLS]", 1],
    },
    decoder: null,
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, index) => [word, index])),
    },
  };
}

/** An ONNX graph of one Gather: a row of the table for each token. Field numbers are those of onnx.proto. */
function tableModel(rows: readonly (readonly number[])[], width: number): Uint8Array {
  const table = message(
    ...[rows.length, width].map((size) => number(1, size)),
    number(2, FLOAT),
    text(8, "table"),
    bytes(9, new Uint8Array(Float32Array.from(rows.flat()).buffer)),
  );
  const gather = message(text(1, "table"), text(1, "input_ids"), text(2, "last_hidden_state"), text(4, "Gather"));
  const tokens = ["batch", "length"];
  const graph = message(
    bytes(1, gather),
    text(2, "table"),
    bytes(5, table),
    bytes(11, value("input_ids", INT64, tokens)),
    bytes(11, value("attention_mask", INT64, tokens)),
    bytes(12, value("last_hidden_state", FLOAT, [...tokens, width])),
  );
  const operators = message(text(1, ""), number(2, 17));
  return message(number(1, 8), bytes(7, graph), bytes(8, operators));
}

const [FLOAT, INT64] = [1, 7];

function value(name: string, type: number, dims: readonly (string | number)[]): Uint8Array {
  const shape = message(
    ...dims.map((dim) => bytes(1, message(typeof dim === "number" ? number(1, dim) : text(2, dim)))),
  );
  const tensor = message(number(1, type), bytes(2, shape));
  return message(text(1, name), bytes(2, message(bytes(1, tensor))));
}

const message = (...fields: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(fields));
const number = (field: number, own: number): Uint8Array => message(varint(field << 3), varint(own));
const text = (field: number, own: string): Uint8Array => bytes(field, Uint8Array.from(Buffer.from(own)));
const bytes = (field: number, own: Uint8Array): Uint8Array =>
  message(varint((field << 3) | 2), varint(own.length), own);

function varint(own: number): Uint8Array {
  const out: number[] = [];
  let rest = own;
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...out, rest]);
}
