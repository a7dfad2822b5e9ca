import { z } from "zod";
import { ReadoutError } from "../model/error.ts";
import { NameKind } from "../model/name.ts";
import type { Sketch } from "./sketch.ts";

/** The form of encoded sketches; it changes when sketches of before can no longer be placed beside those of now. */
export const SKETCH_VERSION = 1;

const counts = z.array(z.tuple([z.string(), z.number()]));
const Encoded = z.tuple([
  z.literal(SKETCH_VERSION),
  z.string().min(1),
  z.string(),
  z.number().nullable(),
  z.string(),
  z.string().nullable(),
  z.number(),
  counts,
  counts,
  counts,
  z.array(z.tuple([z.string(), NameKind, z.number()])),
  z.array(z.string()),
  z.array(z.string()),
]);

/** A sketch as a line of JSON that an archive keeps. */
export function encodeSketch(sketch: Sketch): string {
  const { article, seed, moment, language, address, words, title, lead, body, names, times, figures } = sketch;
  return JSON.stringify([
    SKETCH_VERSION,
    article,
    seed,
    moment,
    language,
    address,
    words,
    title,
    lead,
    body,
    names,
    times,
    figures,
  ]);
}

/** The sketch that was encoded; throws `ReadoutError` ('malformed') for what no `encodeSketch` of this version wrote. */
export function decodeSketch(encoded: string): Sketch {
  const parsed = Encoded.safeParse(parse(encoded));
  if (!parsed.success) throw damaged(parsed.error);
  const [, article, seed, moment, language, address, words, title, lead, body, names, times, figures] = parsed.data;
  return { article, seed, moment, language, address, words, title, lead, body, names, times, figures };
}

function parse(encoded: string): unknown {
  try {
    return JSON.parse(encoded);
  } catch (error) {
    throw damaged(error);
  }
}

const damaged = (cause: unknown): ReadoutError =>
  new ReadoutError(
    "malformed",
    "sketch",
    "is not a sketch of this version.",
    "Make it anew from the article with `sketchOf`.",
    cause,
  );
