import { Clock } from "./clock.ts";
import { FACETS, type Profile, profileOf, releaseProfile, TITLE, weightOf } from "./profile.ts";
import { grown } from "./grown.ts";
import type { Sketch } from "./sketch-form.ts";
import { TermIndex } from "./term-index.ts";
import { Vocabulary } from "./vocabulary.ts";

const DAY = 86_400_000;
/** How far back from the time of the stream the window reaches, in days. */
export const WINDOW_DAYS = 30;
/** So many of the latest articles stay in the window, however old they are: a folder of old news comes in any order of time. */
export const LEAST_KEPT = 20_000;

/** How many terms of an article are looked up, and how many of the latest articles that have each. */
const QUERY_TERMS = 36;
const LATEST = 48;
/** Weight of a term of the title when candidates are looked up. */
const TITLE_WEIGHT = 1.5;
/** Candidates less like an article than this, about (a cosine of rarities), are left out. */
const LEAST_LIKENESS = 0.04;

/** An article of the window. */
export interface Member {
  readonly profile: Profile;
  readonly slot: number;
  /** Its turn in the stream: later ones are greater. */
  readonly turn: number;
  /** The day that the window counts it to. */
  readonly day: number;
  story: StoryOnShelf;
}

/** A story of the window; its members stand in the order in which they were placed. */
export interface StoryOnShelf {
  readonly id: string;
  readonly members: Member[];
}

/** The articles of the window with their stories, and the index that finds which are like a new one. */
export class Shelf {
  readonly vocabulary = new Vocabulary();
  readonly #members = new Map<string, Member>();
  readonly #stories = new Map<string, StoryOnShelf>();
  readonly #index = new TermIndex();
  readonly #addresses = new Map<string, Member[]>();
  readonly #slots: (Member | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  readonly #clock = new Clock();
  /** The latest articles, oldest first, which no age makes leave, from the place `#first` on; some have been taken away since. Then by day those that may leave. */
  #young: Member[] = [];
  #first = 0;
  #youngSize = 0;
  readonly #days = new Map<number, Set<Member>>();
  #turn = 0;
  /** By slot: the root of how many terms the article has; and room for scores, zero between look-ups. */
  #lengths = new Float32Array(1024);
  #scores = new Float32Array(1024);
  /** Room for the slots of a term, and for those of all terms that are looked up. */
  readonly #latest = new Int32Array(LATEST);
  readonly #touched = new Int32Array(QUERY_TERMS * LATEST);

  get size(): number {
    return this.#members.size;
  }

  member(article: string): Member | undefined {
    return this.#members.get(article);
  }

  story(id: string): StoryOnShelf | undefined {
    return this.#stories.get(id);
  }

  hasStory = (id: string): boolean => this.#stories.has(id);

  /** Profile of a sketch that is about to be shelved; it counts in the vocabulary from here on. */
  profile(sketch: Sketch): Profile {
    return profileOf(sketch, this.vocabulary);
  }

  /** Shelves a profile in a story, which is made where there is none of that id. */
  add(profile: Profile, story: string): Member {
    const slot = this.#freeSlots.pop() ?? this.#slots.length;
    if (profile.moment !== null) this.#clock.tell(profile.moment);
    const moment = profile.moment ?? this.#clock.now;
    const member: Member = {
      profile,
      slot,
      turn: this.#turn++,
      day: Math.floor(moment / DAY),
      story: this.#storyFor(story),
    };
    this.#slots[slot] = member;
    if (slot >= this.#lengths.length) {
      this.#lengths = grown(this.#lengths, slot);
      this.#scores = grown(this.#scores, slot);
    }
    this.#lengths[slot] = Math.sqrt(Math.max(1, profile.ids.length));
    this.#members.set(profile.article, member);
    member.story.members.push(member);
    this.#index.add(profile.ids, slot);
    if (profile.address !== null) {
      const same = this.#addresses.get(profile.address);
      if (same) same.push(member);
      else this.#addresses.set(profile.address, [member]);
    }
    if (this.#young.length > 3 * LEAST_KEPT) {
      this.#young = this.#young.slice(this.#first).filter((other) => this.#isHere(other));
      this.#first = 0;
    }
    this.#young.push(member);
    this.#youngSize++;
    return member;
  }

  remove(member: Member): void {
    const { profile, slot, day } = member;
    this.#leaveStory(member);
    this.#members.delete(profile.article);
    this.#index.remove(profile.ids, slot);
    this.#slots[slot] = undefined;
    this.#freeSlots.push(slot);
    if (profile.address !== null) {
      const rest = this.#addresses.get(profile.address)?.filter((other) => other !== member) ?? [];
      if (rest.length === 0) this.#addresses.delete(profile.address);
      else this.#addresses.set(profile.address, rest);
    }
    if (this.#isYoung(member)) this.#youngSize--;
    const sameDay = this.#days.get(day);
    sameDay?.delete(member);
    if (sameDay?.size === 0) this.#days.delete(day);
    releaseProfile(profile, this.vocabulary);
  }

  /** Puts an article into another story. */
  transfer(member: Member, story: string): void {
    this.#leaveStory(member);
    member.story = this.#storyFor(story);
    const { members } = member.story;
    const at = members.findIndex(({ turn }) => turn > member.turn);
    members.splice(at < 0 ? members.length : at, 0, member);
  }

  /** Lets go of the articles that are out of the window, and returns them. */
  letGo(): Member[] {
    while (this.#youngSize > LEAST_KEPT) {
      const oldest = this.#young[this.#first++]!;
      if (!this.#isHere(oldest)) continue;
      this.#youngSize--;
      const sameDay = this.#days.get(oldest.day);
      if (sameDay) sameDay.add(oldest);
      else this.#days.set(oldest.day, new Set([oldest]));
    }
    const limit = this.#clock.now / DAY - WINDOW_DAYS;
    const gone: Member[] = [];
    // Without any date to go by, age is the turn alone.
    for (const [day, members] of this.#days) if (day < limit || day === -Infinity) gone.push(...members);
    for (const member of gone) this.remove(member);
    return gone;
  }

  /** The articles that are most like a profile, `most` of them, the likest first: those of its address, then those that share its rarest terms. */
  near(profile: Profile, most: number): Member[] {
    const same = (profile.address === null ? [] : (this.#addresses.get(profile.address) ?? [])).slice(-3).toReversed();
    const { query, length } = this.#queryOf(profile);
    const scores = this.#scores;
    const touched = this.#touched;
    const latest = this.#latest;
    let size = 0;
    for (const { id, score } of query) {
      const count = this.#index.latestOf(id, latest);
      for (let at = 0; at < count; at++) {
        const slot = latest[at]!;
        if (scores[slot] === 0) touched[size++] = slot;
        scores[slot]! += score;
      }
    }
    const found: { member: Member; score: number }[] = [];
    for (let at = 0; at < size; at++) {
      const slot = touched[at]!;
      const score = scores[slot]! / (length * this.#lengths[slot]!);
      scores[slot] = 0;
      if (score < LEAST_LIKENESS) continue;
      const member = this.#slots[slot]!;
      if (member.profile.language === profile.language && !same.includes(member)) found.push({ member, score });
    }
    found.sort((a, b) => b.score - a.score || b.member.turn - a.member.turn);
    return [...same, ...found.slice(0, Math.max(0, most - same.length)).map(({ member }) => member)];
  }

  /** The terms that tell most of a profile, and the square of its length over the root of how many terms it has. */
  #queryOf({ ids, facets, language }: Profile): { query: { id: number; score: number }[]; length: number } {
    const texts = this.vocabulary.logTexts(language);
    const { logCounts } = this.vocabulary;
    const query: { id: number; score: number }[] = [];
    let square = 0;
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      const rarity = Math.max(0, texts - logCounts[id]!);
      const weight = weightOf(facets[k * FACETS]!);
      square += (weight * rarity) ** 2;
      if (rarity > 0 && this.vocabulary.users(id) > 1)
        query.push({ id, score: weight * rarity * rarity * (facets[k * FACETS + 2]! & TITLE ? TITLE_WEIGHT : 1) });
    }
    query.sort((a, b) => b.score - a.score);
    return { query: query.slice(0, QUERY_TERMS), length: square / Math.sqrt(Math.max(1, ids.length)) };
  }

  #isHere(member: Member): boolean {
    return this.#slots[member.slot] === member;
  }

  #isYoung({ turn }: Member): boolean {
    const oldest = this.#young[this.#first];
    return oldest !== undefined && turn >= oldest.turn;
  }

  #storyFor(id: string): StoryOnShelf {
    const known = this.#stories.get(id);
    if (known) return known;
    const made = { id, members: [] };
    this.#stories.set(id, made);
    return made;
  }

  #leaveStory({ story, turn }: Member): void {
    const at = story.members.findIndex((other) => other.turn === turn);
    story.members.splice(at, 1);
    if (story.members.length === 0) this.#stories.delete(story.id);
  }
}
