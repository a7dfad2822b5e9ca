import { isWithinEdits } from "../../model/edit-distance.ts";
import type { Span } from "../../model/span.ts";
import { soundKey } from "../../relation/entities/name-words.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { type NameWord, nameWordsOf, spellingsIn } from "../names/name-words.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** Shorter words are near to others by chance. */
const SHORTEST = 4;
/** From so many letters on two of them may differ. */
const LONG = 7;
/** Endings by which a name becomes another word ('Orvik', 'Orvikers'). */
const ENDINGS = /^(?:s|es|n|an|ian|ans|ians|ese|i|is|ish|er|ers|ite|ites|ist|ists|ism|ic)$/u;

/** Rule 'name-spelling': a name in a spelling that no source uses, near to one that they use, or one name in two spellings. */
export function nameSpelling(material: Material): Found[] {
  const { sources, draft } = material;
  const known = new Set(sources.story.flatMap(({ article }) => [...spellingsIn(article.text)]));
  const places = new Map<string, { readonly word: NameWord; readonly span: Span }[]>();
  for (const one of sources.story) {
    for (const word of nameWordsOf(one)) {
      const list = places.get(word.form) ?? [];
      list.push({ word, span: { article: one.article.id, start: word.start, end: word.end } });
      places.set(word.form, list);
    }
  }
  const own = nameWordsOf(draft);
  const wrong = own.flatMap((word): Found[] => {
    if (known.has(word.form)) return [];
    const near = [...places]
      .filter(([, list]) => list.some(({ word: there }) => isMisspelling(word, there, known)))
      .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0];
    if (!near) return [];
    const spans = [...new Map(near[1].map(({ span }) => [span.article, span])).values()].slice(0, 3);
    const outlets = listed(spans.map(({ article }) => outletOf(sources, article)));
    const { start, end } = word;
    const right = wordsOf(sources, spans[0]!);
    return [
      {
        rule: "name-spelling",
        start,
        end,
        message: `No source spells ${quoted(draft.article.text.slice(start, end))}; ${outlets} ${spans.length > 1 ? "have" : "has"} ${quoted(right)}.`,
        passages: spans,
        suggestion: right,
      },
    ];
  });
  return [...wrong, ...twoSpellings(material, own, known)];
}

/** A plural or possessive of a word that the sources have. */
const isInflected = (form: string, known: ReadonlySet<string>): boolean =>
  (form.endsWith("s") && known.has(form.slice(0, -1))) ||
  (form.endsWith("es") && known.has(form.slice(0, -2))) ||
  (form.endsWith("ies") && known.has(`${form.slice(0, -3)}y`)) ||
  known.has(`${form}s`);

function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = long.startsWith(short) ? short.length : long.startsWith(short.slice(0, -1)) ? short.length - 1 : -1;
  return stem >= SHORTEST - 1 && ENDINGS.test(long.slice(stem)) && long.length > short.length;
}

/** Whether a word of a name can be another's misspelt: near in letters, or beside the same other words of a name. */
function isMisspelling(word: NameWord, there: NameWord, known: ReadonlySet<string>): boolean {
  const [a, b] = [word.form, there.form];
  const several = word.name.length > 1 && there.name.length > 1;
  if (several && sharesOther(word, there))
    return (
      isWithinEdits(a, b, Math.max(1, Math.floor((Math.min(a.length, b.length) + 1) / 3))) ||
      soundKey(a) === soundKey(b)
    );
  if (several || a.length < SHORTEST || b.length < SHORTEST)
    return several && areNear(a, b) && isSameInTheRest(word, there);
  return areNear(a, b) && !isInflected(a, known) && !isDerived(a, b);
}

function areNear(a: string, b: string): boolean {
  if (a[0] !== b[0] && soundKey(a) !== soundKey(b)) return false;
  return isWithinEdits(a, b, Math.min(a.length, b.length) >= LONG ? 2 : 1) || soundKey(a) === soundKey(b);
}

/** Whether every word of two full names is near to the other's. */
const isSameInTheRest = (x: NameWord, y: NameWord): boolean =>
  x.name.length === y.name.length && x.name.every((form, at) => form === y.name[at] || areNear(form, y.name[at]!));

/** Whether two names share another word than these. */
const sharesOther = (x: NameWord, y: NameWord): boolean =>
  x.name.some(
    (form, at) => at !== x.at && form.length > 2 && y.name.some((other, place) => place !== y.at && other === form),
  );

/** A second spelling in the draft of a name that the sources spell in several ways. */
function twoSpellings(
  { draft, entities, sources }: Material,
  own: readonly NameWord[],
  known: ReadonlySet<string>,
): Found[] {
  return entities.entities.flatMap((entity): Found[] => {
    const mentions = entity.mentions.filter(({ article }) => article === draft.article.id);
    const words = own.filter(({ start, end }) =>
      mentions.some((mention) => mention.start <= start && end <= mention.end),
    );
    const [first, ...rest] = words.filter(({ form, at, name }) => at === name.length - 1 && form.length > SHORTEST);
    const other = rest.find(
      ({ form }) =>
        form !== first!.form &&
        known.has(form) &&
        known.has(first!.form) &&
        !isDerived(form, first!.form) &&
        (soundKey(form) === soundKey(first!.form) || isWithinEdits(form, first!.form, 2)),
    );
    if (!first || !other) return [];
    const { start, end } = other;
    const spans = sources.story.flatMap(({ article }) =>
      entity.mentions.filter((mention) => mention.article === article.id).slice(0, 1),
    );
    const text = draft.article.text;
    return [
      {
        rule: "name-spelling",
        start,
        end,
        message: `The draft spells one name ${quoted(text.slice(start, end))} and ${quoted(text.slice(first.start, first.end))}.`,
        passages: spans,
        suggestion: text.slice(first.start, first.end),
      },
    ];
  });
}
