import type { Pooling } from "./model-files.ts";

/**
 * One vector of length one from the vectors of a sentence's tokens.
 * @param words the vectors of all tokens one after another, `width` numbers each
 * @param count how many of them belong to the sentence; padding comes after them
 */
export function pool(words: Float32Array, width: number, count: number, pooling: Pooling): Float32Array {
  const pooled = new Float32Array(width);
  for (let column = 0; column < width; column++) {
    let value = pooling === "max" ? -Infinity : 0;
    const end = pooling === "first" ? 1 : count;
    for (let token = 0; token < end; token++) {
      const own = words[token * width + column]!;
      value = pooling === "max" ? Math.max(value, own) : value + own / end;
    }
    pooled[column] = value;
  }
  return ofLengthOne(pooled);
}

/** The vector of the same direction and length one; the zero vector stays. */
export function ofLengthOne(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  return vector.map((value) => value / length);
}
