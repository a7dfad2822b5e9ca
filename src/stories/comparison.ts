import { figuresApart, gapOf, sharedShare, WIDTH, yearsApart } from "./features.ts";
import { FACETS, LEAD, MAIN, NAME, NUMBER, PLACE, type Profile, TITLE, weightOf } from "./profile.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** From this rarity on (natural logarithm) a term that both articles have counts as rare. */
const RARE = 4.5;
const LEAST_RARITY = 0.05;
/** Shares where an article has nothing to share: neither for nor against. */
const NO_SHARE = 0.3;
const NO_PLACES = 0.2;
const NO_NUMBERS = 0.1;

// Places of the sums over the terms of one article.
const TERMS = 0;
const LEADS = 1;
const TITLES = 2;
const TITLE_MASS = 3;
const NAMES = 4;
const NAME_MASS = 5;
const MAIN_MASS = 6;
const TOPIC = 7;
const PLACES = 8;
const NUMBERS = 9;
const LEAD_NAMES = 10;
const MASS = 11;
const CONTRAST = 12;
const NAME_CONTRAST = 13;
const OWN = 14;

// Places of the sums over the terms that two articles share; `A` is the one that stands earlier in the group.
const TERMS_AB = 0;
const LEADS_AB = 1;
const TITLES_AB = 2;
const TITLE_A = 3;
const TITLE_B = 4;
const NAMES_AB = 5;
const NAMES_A = 6;
const NAMES_B = 7;
const MAIN_A = 8;
const MAIN_B = 9;
const TOPIC_AB = 10;
const PLACES_AB = 11;
const NUMBERS_AB = 12;
const LEAD_NAMES_AB = 13;
const MASS_AB = 14;
const CONTRAST_AB = 15;
const NAME_CONTRAST_AB = 16;
const RAREST = 17;
const RARE_SHARED = 18;
const FIRST_A = 19;
const FIRST_B = 20;
const SECOND_A = 21;
const SECOND_B = 22;
const SHARED = 23;

/**
 * Compares the articles of a group with each other: for every pair the columns of `FEATURES`. Beside what the two share, seen by how rare it is
 * in the window, a pair is seen in contrast: by what sets it apart within the group. Of two elections in one country the country, the parties and
 * the vote are common to all articles; what is left is which election.
 *
 * All pairs are summed up at once, term by term, so that a group costs what its shared terms cost.
 */
export class Comparison {
  readonly #vocabulary: Vocabulary;
  /** By number of term: in how many articles of the group it is, and the last entry that has it. Zero between comparisons. */
  #counts = new Uint8Array(0);
  #last = new Int32Array(0);
  /** Room for the sums and for the chains of entries, kept from one comparison to the next. */
  #own = new Float64Array(0);
  #shared = new Float64Array(0);
  #before = new Int32Array(0);
  #owner = new Uint8Array(0);
  #place = new Int32Array(0);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /**
   * The rows of the pairs of a group of at most 255 articles: of all pairs, in the order of `pairAt`, or of those of the first article with each other one in their
   * order, which cost less.
   */
  rowsOf(group: readonly Profile[], pairs: "all" | "first"): Float32Array {
    const size = group.length;
    this.#own = cleared(this.#own, size * OWN);
    this.#shared = cleared(this.#shared, ((size * (size - 1)) / 2) * SHARED);
    const own = this.#own;
    const shared = this.#shared;
    this.#fit();
    this.#countTerms(group);
    this.#sumUp(group, own, shared, pairs === "all");
    return rowsFrom(group, own, shared, pairs === "all");
  }

  #fit(): void {
    const { capacity } = this.#vocabulary;
    if (this.#counts.length >= capacity) return;
    this.#counts = new Uint8Array(capacity);
    this.#last = new Int32Array(capacity);
  }

  #countTerms(group: readonly Profile[]): void {
    for (const { ids } of group) for (let k = 0; k < ids.length; k++) this.#counts[ids[k]!]!++;
  }

  #sumUp(group: readonly Profile[], own: Float64Array, shared: Float64Array, isAll: boolean): void {
    const counts = this.#counts;
    const last = this.#last;
    const { logCounts } = this.#vocabulary;
    let total = 1;
    for (const { ids } of group) total += ids.length;
    // Entries of the same term are chained from the latest to the earliest; entry 0 is none.
    if (total > this.#before.length) {
      this.#before = new Int32Array(total * 2);
      this.#owner = new Uint8Array(total * 2);
      this.#place = new Int32Array(total * 2);
    }
    const before = this.#before;
    const owner = this.#owner;
    const place = this.#place;
    let entry = 0;
    group.forEach((profile, index) => {
      const { ids, facets, bearers } = profile;
      const texts = this.#vocabulary.logTexts(profile.language);
      const mine = index * OWN;
      const pairs = (index * (index - 1)) / 2;
      const first = bearers[0] ?? -1;
      const second = bearers[1] ?? -1;
      for (let k = 0; k < ids.length; k++) {
        entry++;
        const id = ids[k]!;
        const mark = facets[k * FACETS + 2]!;
        const rarity = Math.max(LEAST_RARITY, texts - logCounts[id]!);
        const square = rarity * rarity;
        const weight = weightOf(facets[k * FACETS]!) * rarity;
        const named = weightOf(facets[k * FACETS + 1]!) * rarity;
        const inGroup = counts[id]!;
        const contrast = inGroup < 2 ? 0 : Math.log((group.length + 1) / inGroup);
        own[mine + TERMS]! += weight * weight;
        own[mine + MASS]! += weight;
        if (mark & LEAD) own[mine + LEADS]! += square;
        if (mark & TITLE) {
          own[mine + TITLES]! += square;
          own[mine + TITLE_MASS]! += rarity;
        }
        if (mark & NAME) {
          own[mine + NAMES]! += named * named;
          own[mine + NAME_MASS]! += named;
          if (mark & MAIN) own[mine + MAIN_MASS]! += named;
          if (mark & PLACE) own[mine + PLACES]! += square;
          if (mark & LEAD) own[mine + LEAD_NAMES]! += square;
          own[mine + NAME_CONTRAST]! += (named * contrast) ** 2;
        } else own[mine + TOPIC]! += weight * weight;
        if (mark & NUMBER) own[mine + NUMBERS]! += square;
        own[mine + CONTRAST]! += (weight * contrast) ** 2;
        for (let other = last[id]!; other > 0; other = before[other]!) {
          const index2 = owner[other]!;
          const k2 = place[other]! * FACETS;
          const profile2 = group[index2]!;
          const mark2 = profile2.facets[k2 + 2]!;
          const weight2 = weightOf(profile2.facets[k2]!) * rarity;
          const both = mark & mark2;
          // The other one stands earlier in the group: it is A.
          const at = (pairs + index2) * SHARED;
          const named2 = mark2 & NAME ? weightOf(profile2.facets[k2 + 1]!) * rarity : 0;
          if (!isAll && index2 !== 0) {
            shared[at + CONTRAST_AB]! += weight * weight2 * contrast * contrast;
            shared[at + NAME_CONTRAST_AB]! += named * named2 * contrast * contrast;
            continue;
          }
          shared[at + TERMS_AB]! += weight * weight2;
          shared[at + MASS_AB]! += Math.min(weight, weight2);
          shared[at + CONTRAST_AB]! += weight * weight2 * contrast * contrast;
          if (rarity > shared[at + RAREST]!) shared[at + RAREST] = rarity;
          if (rarity > RARE) shared[at + RARE_SHARED]!++;
          if (both & LEAD) shared[at + LEADS_AB]! += square;
          if (both & TITLE) shared[at + TITLES_AB]! += square;
          if (mark2 & TITLE) shared[at + TITLE_A]! += rarity;
          if (mark & TITLE) shared[at + TITLE_B]! += rarity;
          if (both & NUMBER) shared[at + NUMBERS_AB]! += square;
          if ((mark | mark2) & NAME) {
            shared[at + NAMES_A]! += named2;
            shared[at + NAMES_B]! += named;
            if (mark2 & MAIN) shared[at + MAIN_A]! += named2;
            if (mark & MAIN) shared[at + MAIN_B]! += named;
            if (both & NAME) {
              shared[at + NAMES_AB]! += named * named2;
              shared[at + NAME_CONTRAST_AB]! += named * named2 * contrast * contrast;
              if (both & PLACE) shared[at + PLACES_AB]! += square;
              if (both & LEAD) shared[at + LEAD_NAMES_AB]! += square;
            }
            if (id === first) shared[at + FIRST_B] = 1;
            if (id === second) shared[at + SECOND_B] = 1;
            if (id === profile2.bearers[0]) shared[at + FIRST_A] = 1;
            if (id === profile2.bearers[1]) shared[at + SECOND_A] = 1;
          } else shared[at + TOPIC_AB]! += weight * weight2;
        }
        before[entry] = last[id]!;
        owner[entry] = index;
        place[entry] = k;
        last[id] = entry;
      }
    });
    for (const { ids } of group) {
      for (let k = 0; k < ids.length; k++) {
        counts[ids[k]!] = 0;
        last[ids[k]!] = 0;
      }
    }
  }
}

/** Zeros up to `size`, in the same array where it is long enough. */
const cleared = (old: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> =>
  old.length < size ? new Float64Array(size * 2) : old.fill(0, 0, size);

const cosine = (product: number, a: number, b: number): number => (a > 0 && b > 0 ? product / Math.sqrt(a * b) : 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NO_SHARE);

function rowsFrom(group: readonly Profile[], own: Float64Array, shared: Float64Array, isAll: boolean): Float32Array {
  const size = group.length;
  const rows = new Float32Array((isAll ? (size * (size - 1)) / 2 : size - 1) * WIDTH);
  const contrasts = closest(size, own, shared, CONTRAST, CONTRAST_AB);
  const nameContrasts = closest(size, own, shared, NAME_CONTRAST, NAME_CONTRAST_AB);
  for (let j = 1, pair = 0; j < size; j++) {
    for (let i = 0; i < j; i++, pair++) {
      if (!isAll && i > 0) continue;
      const [a, b] = [group[i]!, group[j]!];
      const [p, q, s] = [i * OWN, j * OWN, pair * SHARED];
      const cos = (product: number, sum: number): number => cosine(shared[s + product]!, own[p + sum]!, own[q + sum]!);
      const titleA = share(shared[s + TITLE_A]!, own[p + TITLE_MASS]!);
      const titleB = share(shared[s + TITLE_B]!, own[q + TITLE_MASS]!);
      const namesA = share(shared[s + NAMES_A]!, own[p + NAME_MASS]!);
      const namesB = share(shared[s + NAMES_B]!, own[q + NAME_MASS]!);
      const mainA = share(shared[s + MAIN_A]!, own[p + MAIN_MASS]!);
      const mainB = share(shared[s + MAIN_B]!, own[q + MAIN_MASS]!);
      const firstA = a.bearers.length > 0 ? shared[s + FIRST_A]! : 0.5;
      const firstB = b.bearers.length > 0 ? shared[s + FIRST_B]! : 0.5;
      const secondA = a.bearers.length > 1 ? shared[s + SECOND_A]! : 0.5;
      const secondB = b.bearers.length > 1 ? shared[s + SECOND_B]! : 0.5;
      const names = cos(NAMES_AB, NAMES);
      const topic = cos(TOPIC_AB, TOPIC);
      const contrast = cos(CONTRAST_AB, CONTRAST);
      const nameContrast = cos(NAME_CONTRAST_AB, NAME_CONTRAST);
      const wordsA = a.words + 5;
      const wordsB = b.words + 5;
      const mass = shared[s + MASS_AB]!;
      rows.set(
        [
          cos(TERMS_AB, TERMS),
          cos(LEADS_AB, LEADS),
          cos(TITLES_AB, TITLES),
          (titleA + titleB) / 2,
          Math.min(titleA, titleB),
          names,
          Math.max(namesA, namesB),
          Math.min(namesA, namesB),
          Math.max(mainA, mainB),
          Math.min(mainA, mainB),
          topic,
          own[p + PLACES]! > 0 && own[q + PLACES]! > 0 ? cos(PLACES_AB, PLACES) : NO_PLACES,
          own[p + NUMBERS]! > 0 && own[q + NUMBERS]! > 0 ? cos(NUMBERS_AB, NUMBERS) : NO_NUMBERS,
          sharedShare(a.times, b.times),
          yearsApart(a.years, b.years),
          shared[s + RAREST]!,
          Math.log1p(shared[s + RARE_SHARED]!),
          Math.log1p(mass),
          mass / Math.max(1, Math.min(own[p + MASS]!, own[q + MASS]!)),
          Math.log(Math.min(wordsA, wordsB)),
          Math.log(Math.max(wordsA, wordsB) / Math.min(wordsA, wordsB)),
          gapOf(a, b),
          a.titleKey === b.titleKey && a.titleKey !== "" ? 1 : 0,
          a.outlet === b.outlet && a.outlet !== "" ? 1 : 0,
          sharedShare(a.figures, b.figures),
          Math.max(0, topic - names),
          cos(LEAD_NAMES_AB, LEAD_NAMES),
          own[p + NAMES]! > 0 && own[q + NAMES]! > 0 ? 1 : 0,
          Math.max(firstA, firstB),
          Math.min(firstA, firstB),
          Math.max(secondA, secondB),
          Math.min(secondA, secondB),
          figuresApart(a, b),
          contrast,
          nameContrast,
          Math.max(contrasts[i]!, contrasts[j]!),
          Math.min(contrasts[i]!, contrasts[j]!),
          contrast - (contrasts[i]! + contrasts[j]!) / 2,
          Math.min(nameContrasts[i]!, nameContrasts[j]!),
          nameContrast - (nameContrasts[i]! + nameContrasts[j]!) / 2,
          Math.log(size),
        ],
        (isAll ? pair : j - 1) * WIDTH,
      );
    }
  }
  return rows;
}

/** For each article of the group the mean likeness to the two that are most like it. */
function closest(size: number, own: Float64Array, shared: Float64Array, sum: number, product: number): Float64Array {
  const most = new Float64Array(size);
  const next = new Float64Array(size);
  const take = (at: number, value: number): void => {
    if (value > most[at]!) {
      next[at] = most[at]!;
      most[at] = value;
    } else if (value > next[at]!) next[at] = value;
  };
  for (let j = 1, pair = 0; j < size; j++) {
    for (let i = 0; i < j; i++, pair++) {
      const value = cosine(shared[pair * SHARED + product]!, own[i * OWN + sum]!, own[j * OWN + sum]!);
      take(i, value);
      take(j, value);
    }
  }
  return most.map((value, at) => (value + next[at]!) / 2);
}
