import type { Annotation } from "./annotation.ts";
import { fold, formsOf, type Lines, normalName, type Place } from "./placed.ts";

/** An annotation as lines; `textOf` gives the folded text of a file. */
export function fromAnnotation(gold: Annotation, textOf: (file: string) => string): Lines {
  const place = (item: { file: string; text: string; at?: number | undefined }): Place | null =>
    locate(textOf(item.file), item.file, item.text, item.at ?? 0);
  return {
    quotes: gold.quotes.map((q) => ({ id: q.id, kind: q.kind, span: place(q), aliases: aliasesOf(gold, q.speaker) })),
    utterances: gold.utterances,
    times: gold.times.map((t) => ({ span: place(t), value: t.value })),
    figures: gold.figures.map((f) => ({ id: f.id, span: place(f), min: f.min ?? null, max: f.max ?? null })),
    measures: gold.measures.map((m) => m.figures),
    points: gold.points.map((p) => p.passages.map(place)),
    firm: gold.points.map((p) => p.passages.map(place)),
    conflicts: gold.conflicts.map((c) => ({ a: place(c.a), b: place(c.b) })),
    forms: formsOf(
      gold.entities.map((e) =>
        Object.entries(e.mentions ?? {}).flatMap(([file, list]) => list.map((form) => `${file}|${normalName(form)}`)),
      ),
    ),
  };
}

function locate(text: string, file: string, verbatim: string, at: number): Place | null {
  const wanted = fold(verbatim).trim();
  const first = text.indexOf(wanted);
  let from = first;
  for (let n = 0; n < at && from >= 0; n++) from = text.indexOf(wanted, from + 1);
  const start = from < 0 ? first : from;
  return start < 0 ? null : { file, start, end: start + wanted.length };
}

/** Every form of the entity that the annotation names as speaker, else the description alone. */
function aliasesOf(gold: Annotation, speaker: string | null): Set<string> {
  const wanted = normalName(speaker);
  for (const entity of gold.entities) {
    const forms = [entity.name, ...Object.values(entity.mentions ?? {}).flat()].map(normalName);
    if (forms.includes(wanted)) return new Set(forms);
  }
  return new Set([wanted]);
}
