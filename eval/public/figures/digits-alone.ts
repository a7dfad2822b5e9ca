import type { FoundFigure } from "./score-figures.ts";

/** The naive baseline: numbers in digits, in per cent or dollars where the sign or word stands beside them. */
export function digitsAlone(text: string): FoundFigure[] {
  return [...text.matchAll(/(\$)?(?<![\w.])(\d+(?:,\d{3})*(?:\.\d+)?)( ?%| per ?cent)?/gu)].map((match) => {
    const amount = Number((match[2] ?? "").replaceAll(",", ""));
    return { min: amount, max: amount, unit: match[1] ? "USD" : match[3] ? "percent" : "" };
  });
}
