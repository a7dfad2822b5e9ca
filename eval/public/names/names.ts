import { analyse } from "../../../src/analysis/analyse.ts";
import type { Entity } from "../../../src/model/name.ts";
import { lengthOf, sharedLength, type Range, type Span } from "../../../src/model/span.ts";
import { gatherEntities } from "../../../src/relation/entities/gather-entities.ts";
import type { Story } from "../../../src/relation/relation.ts";
import { type MarkedText, readEcbPlus, type SubStory } from "../ecbplus/read-ecbplus.ts";
import { dataAt, type PublicJob, type PublicRow } from "../job.ts";
import { bCubed, type Grouped } from "./b-cubed.ts";
import { annotatedNames } from "./annotated-names.ts";
import { namedMentions, plainWordsOf } from "./named-mentions.ts";

/** The names of people, bodies and places, grouped over the articles of a story. */
export const names: PublicJob = (shared) => {
  const ecbplus = readEcbPlus(dataAt(shared, "bench/ecbplus")).flatMap(groupedIn);
  const gold = annotatedNames(dataAt(shared, "gold"));
  const row = (data: string, split: string, ours: number, naive: number): PublicRow => ({
    job: "names",
    data,
    split,
    measure: "B-cubed F1",
    ours,
    naive,
    published: "none on this setting",
    target: 92,
  });
  return [
    row("ECB+", "topics 1-35", bCubed(ecbplus).f1, bCubed(ecbplus.map((one) => ({ ...one, found: one.exact }))).f1),
    row("annotated stories", "all", gold.ours, gold.naive),
  ];
};

/** A name of ECB+, with its very words as the naive baseline's answer. */
interface NamedAs extends Grouped {
  readonly exact: string;
}

/** Each named mention of a sub-story with the entity that it is read as. */
function groupedIn({ id, texts }: SubStory): NamedAs[] {
  const entities = gatherEntities(texts.map(analysed)).entities;
  const plainWords = plainWordsOf(texts);
  return texts.flatMap((text) => {
    const read = entities.flatMap((entity) => mentionsIn(text.id, entity));
    return namedMentions(text, plainWords).map((mention) => {
      const found = nearest(mention, read);
      const words = text.text.slice(mention.start, mention.end).toLowerCase();
      return { wanted: `${id} ${mention.chain}`, found: found && `${id} ${found.entity}`, exact: `${id} ${words}` };
    });
  });
}

function analysed({ id, text }: MarkedText): Story[number] {
  const article = { id, outlet: "", title: "", published: null, language: "en", text, sha256: "" };
  return { article, analysis: analyse(article) };
}

interface Read {
  readonly span: Span;
  readonly entity: string;
}

const mentionsIn = (article: string, { id, mentions }: Entity): Read[] =>
  mentions.filter((span) => span.article === article).map((span) => ({ span, entity: id }));

/** The name that shares most of its union with the mention and half of the shorter of the two; null where there is none. */
function nearest(mention: Range, read: readonly Read[]): Read | null {
  let best: Read | null = null;
  let most = 0;
  for (const one of read) {
    const both = sharedLength(mention, one.span);
    if (both < Math.min(lengthOf(mention), lengthOf(one.span)) / 2) continue;
    const share = both / (lengthOf(mention) + lengthOf(one.span) - both);
    if (share > most) [best, most] = [one, share];
  }
  return best;
}
