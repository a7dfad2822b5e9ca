import type { Attributed } from "./score-attribution.ts";

/** The naive baseline: whatever stands in quotation marks is attributed, to the last capitalised words before or the next behind it. */
export function marksAlone(text: string): Attributed[] {
  return [...text.matchAll(/["“][^"“”\n]{8,}["”]/gu)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const name = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/u;
    const behind = name.exec(text.slice(end, end + 60))?.[0];
    return { start, end, speaker: behind ?? name.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "" };
  });
}
