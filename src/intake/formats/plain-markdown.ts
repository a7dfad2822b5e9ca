/**
 * Markdown as plain text (CommonMark's common marks): headings, emphasis, links, images, quotes, code and raw HTML lose
 * their marks, list items keep theirs, since a reader sees them too. A line of the source stays a line.
 */
export function plainMarkdown(source: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of withoutComments(source).split("\n")) {
    const mark = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    } else lines.push(fence === undefined ? plainLine(line) : line);
  }
  return lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Searched by hand: a pattern would look to the end of the text anew for each comment that is not closed. */
function withoutComments(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const open = source.indexOf("<!--", from);
    const close = open < 0 ? -1 : source.indexOf("-->", open + 4);
    if (close < 0) return pieces.join("") + source.slice(from);
    pieces.push(source.slice(from, open));
    from = close + 3;
  }
}

function plainLine(written: string): string {
  const line = written.trimEnd();
  if (/^ {0,3}(?:={3,}|-{3,}|(?:[*_-] *){3,})$/u.test(line) || /^ {0,3}\[[^\]]+\]:\s*\S/u.test(line)) return "";
  return plainInline(
    line
      .replace(/^ {0,3}(?:> ?)+/u, "")
      .replace(/^ {0,3}#{1,6}(?:\s+|$)/u, "")
      .replace(/(?<=\S)\s+#+$/u, ""),
  );
}

function plainInline(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/gu, "")
    .replace(/\[([^[\]\n]{1,1000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/gu, "$1")
    .replace(/<(https?:[^<>\s]{1,2000})>/gu, "$1")
    .replace(/<\/?[A-Za-z][^<>]*>/gu, "")
    .replace(/(?<!`)(`{1,3})([^`]{1,2000})\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}\\*])(\*{1,3})(?=\S)([^*]{0,2000}[^*\s])\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}\\_])(_{1,3})(?=\S)([^_]{0,2000}[^_\s])\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/~~([^~]{1,2000})~~/gu, "$1")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .trimEnd();
}
