import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ReadoutError } from "../model/error.ts";

/** How the vectors of the words of a sentence become one. */
export type Pooling = "mean" | "first" | "max";

/** The files of a sentence encoder as public hubs lay them out, read and checked. */
export interface ModelFiles {
  readonly weights: string;
  /** `tokenizer.json` and `tokenizer_config.json`, as the tokenizer takes them. */
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly pooling: Pooling;
  /** The most tokens of a sentence that the model takes. */
  readonly longest: number;
}

/** Where hubs keep the weights: whole numbers of 32 bits first, then those that are packed smaller. */
const WEIGHTS = ["onnx/model.onnx", "model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx"];
const USUAL_LENGTH = 512;

const TokenizerFile = z.looseObject({ model: z.looseObject({}) });
const TokenizerConfig = z.looseObject({ model_max_length: z.number().optional() });
const PoolingFile = z.looseObject({
  pooling_mode_cls_token: z.boolean().optional(),
  pooling_mode_max_tokens: z.boolean().optional(),
});
const LengthFile = z.looseObject({ max_seq_length: z.number().int().positive().nullish() });
const ConfigFile = z.looseObject({ max_position_embeddings: z.number().int().positive().optional() });

/**
 * Reads the folder of a sentence encoder: `tokenizer.json` and the ONNX weights have to be there; how it pools and how much it takes is read where it is told.
 * @throws ReadoutError 'not-found' or 'malformed', with the file
 */
export function readModelFiles(folder: string): ModelFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ReadoutError(
      "not-found",
      folder,
      "there is no such folder.",
      `${LAYOUT} docs/model.md says how to get one.`,
    );
  }
  const weights = WEIGHTS.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (!weights) throw missing(folder, "onnx/model.onnx");
  const tokenizer = readJson(join(folder, "tokenizer.json"), TokenizerFile);
  if (!tokenizer) throw missing(folder, "tokenizer.json");
  const tokenizerConfig = readJson(join(folder, "tokenizer_config.json"), TokenizerConfig) ?? {};
  const pooling = readJson(join(folder, "1_Pooling", "config.json"), PoolingFile) ?? {};
  const lengths = [
    readJson(join(folder, "sentence_bert_config.json"), LengthFile)?.max_seq_length,
    tokenizerConfig.model_max_length,
    readJson(join(folder, "config.json"), ConfigFile)?.max_position_embeddings,
    USUAL_LENGTH,
  ];
  return {
    weights,
    tokenizer,
    tokenizerConfig,
    pooling: pooling.pooling_mode_cls_token ? "first" : pooling.pooling_mode_max_tokens ? "max" : "mean",
    longest: Math.min(...lengths.filter((length) => typeof length === "number")),
  };
}

const LAYOUT =
  "Name a folder with tokenizer.json and onnx/model.onnx, as public hubs lay out a sentence encoder exported to ONNX.";

const missing = (folder: string, name: string): ReadoutError =>
  new ReadoutError("not-found", join(folder, name), "this file of the model is not there.", LAYOUT);

function readJson<T extends z.ZodType>(path: string, schema: T): z.infer<T> | undefined {
  if (!existsSync(path)) return undefined;
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ReadoutError("malformed", path, "it is no JSON.", "Get this file of the model again.", error);
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ReadoutError(
    "malformed",
    `${path}#/${issue?.path.join("/") ?? ""}`,
    `it is not what a model has there (${issue?.message ?? "unknown"}).`,
    "Get this file of the model again.",
    parsed.error,
  );
}
