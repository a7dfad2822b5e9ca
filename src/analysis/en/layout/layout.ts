import type { Block, Layout, Sentence, Token } from "../../../model/analysis.ts";
import { findBlocks } from "../../layout/blocks.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";
import { DANGLING_WORDS } from "./words.ts";

/** Lays an English text out: its blocks, and in each block its tokens and sentences. */
export function layOut(text: string): Layout {
  const blocks: Block[] = findBlocks(text, { danglingWords: DANGLING_WORDS });
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const from = tokens.length;
    for (const token of tokensOf(text.slice(block.start, block.end), block.start)) tokens.push(token);
    sentences.push(...sentencesOf(tokens, from, tokens.length, index));
  });
  return { text, blocks, sentences, tokens };
}
