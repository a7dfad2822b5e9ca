import { basename } from "node:path";
import type { Readout } from "../../src/model/readout.ts";
import type { Span } from "../../src/model/span.ts";
import { fold, formsOf, type Lines, normalName, type Place } from "./placed.ts";

/** A record as lines, its passages found again in the folded texts of the files they come from. */
export function fromReadout(readout: Readout, textOf: (file: string) => string): Lines {
  const articles = new Map(readout.articles.map((article) => [article.id, article]));
  const fileOf = (id: string): string => basename(articles.get(id)?.path ?? articles.get(id)?.url ?? id);
  const words = (span: Span): string => articles.get(span.article)?.text.slice(span.start, span.end) ?? "";
  const place = (span: Span): Place => {
    const file = fileOf(span.article);
    const earlier = fold(articles.get(span.article)?.text.slice(0, span.start) ?? "").length;
    return nearest(textOf(file), file, fold(words(span)).trim(), earlier);
  };
  const entities = new Map(readout.entities.map((entity) => [entity.id, entity]));
  const aliases = (speaker: Readout["quotes"][number]["speaker"]): Set<string> => {
    const entity = entities.get(speaker?.entity ?? "");
    const forms = [speaker?.name, entity?.name, ...(entity?.mentions ?? []).map(words)];
    return new Set(forms.filter((form) => form !== undefined && form !== "").map(normalName));
  };
  return {
    quotes: readout.quotes.map((q) => ({ id: q.id, kind: q.kind, span: place(q.span), aliases: aliases(q.speaker) })),
    utterances: readout.utterances.map((u) => u.quotes),
    times: readout.times.map((t) => ({ span: place(t.span), value: t.value })),
    figures: readout.figures.map((f) => ({ id: f.id, span: place(f.span), min: f.min, max: f.max })),
    measures: readout.measures.map((m) => m.figures),
    points: readout.points.map((p) => p.passages.map(place)),
    firm: readout.points.map((p) => p.firm.flatMap((index) => p.passages[index] ?? []).map(place)),
    conflicts: readout.conflicts.map((c) => ({ a: place(c.a), b: place(c.b) })),
    forms: formsOf(
      readout.entities.map((e) => [...new Set(e.mentions.map((m) => `${fileOf(m.article)}|${normalName(words(m))}`))]),
    ),
  };
}

/** The occurrence of `wanted` that stands nearest to `around`. */
function nearest(text: string, file: string, wanted: string, around: number): Place {
  if (wanted === "") return { file, start: -1, end: -1 };
  let best = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (best < 0 || Math.abs(at - around) < Math.abs(best - around)) best = at;
  }
  return best < 0 ? { file, start: -1, end: -1 } : { file, start: best, end: best + wanted.length };
}
