import { AnyRule, type CheckedDraft, type Remark } from "../model/checked-draft.ts";
import type { Span } from "../model/span.ts";
import type { CheckView, SourceRegion } from "../render/check/check-view.ts";
import type { FileDraft } from "./drafts/file-draft.ts";
import { suggestionEdit } from "./edits/edits.ts";
import type { Levels } from "./levels.ts";
import { factsOf } from "./rule-facts.ts";
import { SourcePlaces } from "./source-places/find-source-place.ts";
import type { Sources } from "./sources.ts";

/** What showing a checked draft needs. The files of the sources are looked at again only for a form that tells places in them. */
export async function viewOf(
  draft: FileDraft,
  sources: Sources,
  checked: CheckedDraft,
  levels: Levels,
  tellsSourcePlaces: boolean,
): Promise<CheckView> {
  const places = tellsSourcePlaces ? await placesOf(sources, checked) : new Map<string, SourceRegion>();
  return {
    checked,
    record: sources.record,
    rules: AnyRule.options.map((id) => {
      const { level: usual, ...facts } = factsOf(id);
      return { id, ...facts, usual, level: levels[id] ?? usual };
    }),
    fileSha256: draft.fileSha256,
    line: (number) => draft.lines.textOf(number),
    fixOf: (remark) => fixOf(draft, remark),
    placeOf: (passage) => places.get(keyOf(passage)),
  };
}

const keyOf = ({ article, start, end }: Span): string => `${start} ${end} ${article}`;

async function placesOf({ record }: Sources, { findings, ignored }: CheckedDraft): Promise<Map<string, SourceRegion>> {
  const finder = new SourcePlaces(record.articles);
  const places = new Map<string, SourceRegion>();
  for (const { passages } of [...findings, ...ignored]) {
    for (const passage of passages) {
      const place = places.has(keyOf(passage)) ? undefined : await finder.of(passage);
      if (!place) continue;
      const { path, from, to } = place;
      const region = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
      places.set(keyOf(passage), { path, ...region });
    }
  }
  return places;
}

function fixOf(draft: FileDraft, remark: Remark): ReturnType<CheckView["fixOf"]> {
  const edit = suggestionEdit(draft, remark);
  if (!edit) return undefined;
  const [from, to] = [draft.lines.placeOf(edit.start), draft.lines.placeOf(edit.end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, words: edit.words };
}
