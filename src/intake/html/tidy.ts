import type { Known } from "../draft.ts";

/** Longer than any title, name or address. */
const LONGEST_FIELD = 2000;

/** Fields as one line each; a title without the site's name behind it. */
export function tidied(known: Known): Known {
  const lines = Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => {
      const line = decoded(value ?? "")
        .replaceAll(/\s+/gu, " ")
        .trim();
      return line === "" || line.length > LONGEST_FIELD ? [] : [[key, detached(line)]];
    }),
  ) as Known; // the same keys with the same kind of value
  if (lines.title === undefined) return lines;
  return { ...lines, title: withoutSite(lines.title, lines.outlet) };
}

/** A copy of a few words: the runtime keeps the whole page in memory for a piece of it. */
export const detached = (words: string): string => Buffer.from(words, "utf16le").toString("utf16le");

function withoutSite(title: string, outlet: string | undefined): string {
  const parts = /^(.{12,}?)\s+[|–—»-]\s+([^|–—»-]{2,40})$/u.exec(title);
  if (!parts?.[1] || !parts[2]) return title;
  return outlet !== undefined && folded(parts[2]) === folded(outlet) ? parts[1] : title;
}

/** Words without case, marks and white space, to be compared. */
export const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Entities that a site escaped twice, or left in its JSON-LD. */
function decoded(words: string): string {
  return words.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
