/** A stretch of text on a page, in the order of the file; the origin of `y` is at the foot of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Whether the file says that a line ends here. */
  readonly ends: boolean;
}

export type PdfPage = readonly PdfText[];

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A gap to the next line of so many line heights is more than the usual distance. */
const GAP = 1.75;
/** A line that is shorter than this share of the longest one ends its paragraph, where it ends a sentence. */
const SHORT = 0.75;

/** The paragraphs of a document: lines joined, words that a line's end parts made whole, headers and footers of pages left out. */
export function paragraphsOf(pages: readonly PdfPage[]): string[] {
  const lines = withoutRunningHeads(pages.map(linesOf));
  const longest = lines.flat().reduce((most, { text }) => Math.max(most, text.length), 1);
  const paragraphs: string[] = [];
  // The lines of the paragraph that is open: put together once, since a document may be one paragraph.
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  for (const page of lines) {
    page.forEach((line, index) => {
      const before = page[index - 1];
      if (before && isApart(before, line)) close();
      open.push(line.text);
      if (/[.!?:]["'”’)]?$/u.test(line.text) && line.text.length < SHORT * longest) close();
    });
    // A paragraph may go on over the page.
    if (/[.!?]["'”’)]?$/u.test(open.at(-1) ?? "")) close();
  }
  close();
  return paragraphs;
}

const isApart = (before: Line, line: Line): boolean =>
  before.y - line.y > GAP * Math.max(before.height, line.height) ||
  line.y > before.y + line.height ||
  Math.abs(before.height - line.height) > 0.15 * Math.max(before.height, line.height);

/** Lines as one; a word that a line's end parts is made whole. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      return /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) : `${line} `;
    })
    .join("");

function linesOf(page: PdfPage): Line[] {
  const lines: Line[] = [];
  let parts: PdfText[] = [];
  let last: PdfText | undefined;
  const finish = (): void => {
    const text = parts
      .map((part) => part.text)
      .join("")
      .replaceAll(/\s+/gu, " ")
      .trim();
    const first = parts.find((part) => part.text.trim() !== "");
    last = undefined;
    if (text !== "" && first) lines.push({ text, x: first.x, y: first.y, height: first.height || 10 });
    parts = [];
  };
  for (const part of page) {
    if (last && Math.abs(last.y - part.y) > 0.5 * Math.max(last.height, part.height, 1)) finish();
    parts.push(part);
    if (part.text.trim() !== "") last = part;
    if (part.ends) finish();
  }
  finish();
  return lines;
}

/** Leaves out the first and last lines that stand, numbers aside, on most pages. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  if (pages.length < 3) return pages.map((page) => page.filter(({ text }) => !/^\d{1,4}$/u.test(text)));
  const key = ({ text }: Line): string => text.replaceAll(/\d+/gu, "#");
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const at of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [key(line)] : [])))) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const isRunning = (line: Line): boolean => (counts.get(key(line)) ?? 0) > pages.length / 2;
  return pages.map((page) =>
    page.filter((line, index) => !((index === 0 || index === page.length - 1) && isRunning(line))),
  );
}
