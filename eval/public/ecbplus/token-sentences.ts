/** A token of a document of ECB+ with its number. */
export interface NumberedWord {
  readonly id: string;
  readonly word: string;
}

/** The sentences of a tokenised document of ECB+, in their order. */
export function tokenSentences(xml: string): NumberedWord[][] {
  const sentences = new Map<string, NumberedWord[]>();
  for (const match of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu)) {
    const [, id = "", sentence = "", word = ""] = match;
    const words = sentences.get(sentence) ?? [];
    words.push({ id, word: plain(word) });
    sentences.set(sentence, words);
  }
  return [...sentences.values()];
}

const plain = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
