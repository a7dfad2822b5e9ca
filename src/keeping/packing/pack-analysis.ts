import type { Analysis, Tag, Token } from "../../model/analysis.ts";
import { packText, unpackText } from "./pack.ts";

/** The order is part of the form: a new tag goes behind the others. */
const TAGS: readonly Tag[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
  "SPACE",
];

/** A word in lower case with its lemma and stem; 0 where they are the word itself. */
type Form = readonly [lower: string, lemma: string | 0, stem: string | 0];

/** Tokens column by column: what they have in common is written once, and their words are read from the text. */
interface Columns {
  /** Characters between the end of the token before and the start of this one. */
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  /** A letter each: the place in `TAGS`. */
  readonly tags: string;
  readonly forms: readonly Form[];
  /** The place in `forms`. */
  readonly form: readonly number[];
}

/** An analysis without its text and with its tokens as columns. */
interface Packed extends Omit<Analysis, "text" | "tokens"> {
  readonly tokens: Columns;
}

/** An analysis as a few packed bytes; the text itself is left out, since the article has it. */
export function packAnalysis({ text: _text, tokens, ...rest }: Analysis): Uint8Array {
  const packed: Packed = { ...rest, tokens: columnsOf(tokens) };
  return packText(JSON.stringify(packed));
}

/** The analysis of this text that was packed. @throws ReadoutError 'malformed' where the bytes are damaged */
export function unpackAnalysis(bytes: Uint8Array, text: string): Analysis {
  // `packAnalysis` wrote it; Zstandard notices damage.
  const { tokens, ...rest } = JSON.parse(unpackText(bytes)) as Packed;
  return { text, ...rest, tokens: tokensOf(tokens, text) };
}

function columnsOf(tokens: readonly Token[]): Columns {
  const gaps: number[] = [];
  const lengths: number[] = [];
  const form: number[] = [];
  const forms = new Map<string, number>();
  const written: Form[] = [];
  let tags = "";
  let at = 0;
  for (const { start, end, tag, lower, lemma, stem } of tokens) {
    gaps.push(start - at);
    lengths.push(end - start);
    at = end;
    tags += String.fromCharCode(A + TAGS.indexOf(tag));
    const key = `${lower}\n${lemma}\n${stem}`;
    let index = forms.get(key);
    if (index === undefined) {
      index = written.length;
      forms.set(key, index);
      written.push([lower, lemma === lower ? 0 : lemma, stem === lower ? 0 : stem]);
    }
    form.push(index);
  }
  return { gaps, lengths, tags, forms: written, form };
}

const A = 97;

function tokensOf({ gaps, lengths, tags, forms, form }: Columns, text: string): Token[] {
  let at = 0;
  return gaps.map((gap, index) => {
    const start = at + gap;
    const end = start + (lengths[index] ?? 0);
    at = end;
    const [lower = "", lemma = 0, stem = 0] = forms[form[index] ?? 0] ?? [];
    return {
      start,
      end,
      text: text.slice(start, end),
      lower,
      tag: TAGS[tags.charCodeAt(index) - A] ?? "X",
      lemma: lemma === 0 ? lower : lemma,
      stem: stem === 0 ? lower : stem,
    };
  });
}
