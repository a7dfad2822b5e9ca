/** What an encoder makes of sentences: for each text of a sentence a vector of length one, all of the same width. */
export type SentenceVectors = ReadonlyMap<string, Float32Array>;
