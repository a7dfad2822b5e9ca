import type { InferenceSession, Tensor } from "onnxruntime-web";
import { readFileSync } from "node:fs";
import { ReadoutError } from "../model/error.ts";
import type { SentenceVectors } from "../model/sentence-vectors.ts";
import { readModelFiles, type ModelFiles } from "./model-files.ts";
import { ofLengthOne, pool } from "./pool.ts";

/** A sentence encoder of the user's own. */
export interface Encoder {
  /** The vectors of the given sentences; each text is encoded once. */
  encode(sentences: Iterable<string>): Promise<SentenceVectors>;
}

interface Parts {
  readonly session: InferenceSession;
  readonly tokenizer: { encode(text: string): { ids: number[] } };
  readonly makeTensor: (values: bigint[], length: number) => Tensor;
  readonly files: ModelFiles;
}

/**
 * Loads a local sentence encoder: `folder` holds `tokenizer.json` and ONNX weights as public hubs lay them out. Nothing is fetched.
 * It runs in one thread of WebAssembly, whose arithmetic is the same on every machine: the same sentences give the same bytes everywhere.
 * @throws ReadoutError 'not-found', 'malformed' or 'unsupported' with the file, where the folder holds no encoder that runs here
 */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const files = readModelFiles(folder);
  const [ort, { Tokenizer }] = await Promise.all([runtime(), import("@huggingface/tokenizers")]);
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = "error";
  const session = await started(files, () => ort.InferenceSession.create(readFileSync(files.weights)));
  const tokenizer = await started(files, async () => new Tokenizer(files.tokenizer, files.tokenizerConfig));
  const makeTensor = (values: bigint[], length: number): Tensor => new ort.Tensor("int64", values, [1, length]);
  const parts: Parts = { session, tokenizer, makeTensor, files };
  return {
    async encode(sentences) {
      const vectors = new Map<string, Float32Array>();
      // One at a time: a batch would pad sentences, and how much would depend on the others.
      for (const sentence of new Set(sentences)) vectors.set(sentence, await encodeOne(parts, sentence));
      return vectors;
    },
  };
}

async function runtime(): Promise<typeof import("onnxruntime-web")> {
  try {
    return await import("onnxruntime-web");
  } catch (error) {
    throw new ReadoutError(
      "unsupported",
      "--model",
      "the runtime of ONNX models is not installed.",
      "Install it beside Readout: npm install onnxruntime-web.",
      error,
    );
  }
}

async function started<T>({ weights }: ModelFiles, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    throw new ReadoutError(
      "malformed",
      weights,
      "the model cannot be loaded.",
      "Name the folder of a sentence encoder that was exported to ONNX, with its tokenizer.json.",
      error,
    );
  }
}

async function encodeOne({ session, tokenizer, makeTensor, files }: Parts, sentence: string): Promise<Float32Array> {
  const ids = shortened(tokenizer.encode(sentence).ids, files.longest);
  const feeds: Record<string, Tensor> = {};
  for (const name of session.inputNames) feeds[name] = makeTensor(inputOf(name, ids, files), ids.length);
  const results = await started(files, () => session.run(feeds));
  const output = outputOf(results, files);
  const width = output.dims.at(-1) ?? 0;
  // Encoders for sentences compute in 32-bit floats; `outputOf` refuses others.
  const data = output.data as Float32Array;
  return output.dims.length === 3 ? pool(data, width, ids.length, files.pooling) : ofLengthOne(data);
}

/** A sentence that is too long keeps its beginning and the mark at its end. */
const shortened = (ids: readonly number[], longest: number): number[] =>
  ids.length <= longest ? [...ids] : [...ids.slice(0, longest - 1), ids.at(-1)!];

function inputOf(name: string, ids: readonly number[], { weights }: ModelFiles): bigint[] {
  if (name === "input_ids") return ids.map(BigInt);
  if (name === "attention_mask") return ids.map(() => 1n);
  if (name === "token_type_ids") return ids.map(() => 0n);
  if (name === "position_ids") return ids.map((_, index) => BigInt(index));
  throw unfit(weights, `it asks for '${name}', which no encoder of sentences needs`);
}

/** The vector of the sentence where the model gives one, and else those of its tokens. */
function outputOf(results: InferenceSession.OnnxValueMapType, { weights }: ModelFiles): Tensor {
  const output = results["sentence_embedding"] ?? results["last_hidden_state"] ?? Object.values(results)[0];
  if (!output || !("dims" in output) || output.type !== "float32")
    throw unfit(weights, "it gives no vectors of 32 bits");
  if (output.dims.length < 2 || output.dims.length > 3)
    throw unfit(weights, "it gives no vector a sentence or a token");
  return output;
}

const unfit = (weights: string, what: string): ReadoutError =>
  new ReadoutError("unsupported", weights, `${what}.`, "Take a model that was made to encode sentences.");
