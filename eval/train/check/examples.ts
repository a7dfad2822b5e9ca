import { measuresOf } from "../../../src/check/judge/measures.ts";
import { findSigns } from "../../../src/check/signs/find-signs.ts";
import type { Material } from "../../../src/check/material.ts";
import { sharedLength } from "../../../src/model/span.ts";
import type { PlantedDraft } from "../../check/drafts.ts";
import type { JudgedExample } from "./fit.ts";

/** The sentences of a draft as the judge is trained on them: those that state something. */
export function examplesOf({ story, marks }: PlantedDraft, material: Material): JudgedExample[] {
  return measuresOf(material, findSigns(material)).flatMap(({ sentence, row, unmatched }) => {
    if (sentence.asks || sentence.kind === "heading" || sentence.kind === "furniture") return [];
    const own = marks.filter((mark) => sharedLength(mark, sentence) > 0);
    const planted = own.flatMap(({ mark }) => (Array.isArray(mark) ? [mark] : []));
    return [{ story, row, unmatched, planted, open: own.some(({ mark }) => mark === "any") }];
  });
}
