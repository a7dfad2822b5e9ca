/**
 * Words from outside as Markdown text on one line: marks that would format, link or open HTML are escaped (CommonMark 2.4),
 * control and bidirectional control characters are shown as `\u{…}`, white space is folded to single spaces.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`)
    .replace(/[\\`*_[\]<>|~&$]/gu, "\\$&")
    .replace(/^([#+=-])/u, "\\$1")
    .replace(/^(\d+)([.)])/u, "$1\\$2");
}
