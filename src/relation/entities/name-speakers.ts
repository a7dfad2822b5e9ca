import type { Entity, Office } from "../../model/name.ts";
import type { ArticleSpeaker, AttributedWords, Speaker } from "../../model/quote.ts";
import { spanOf } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import type { Entities } from "./gather-entities.ts";

/**
 * The quotes of a story in the order of its articles, each with the speaker as the whole story knows them: the entity of a name, and of a
 * description that only another article gives a name to, by the post or by the same quoted words.
 */
export function nameSpeakers(story: Story, entities: Entities): PlacedQuote[] {
  const holders = findHolders(story, entities);
  const voices = findVoices(story, entities);
  const placed: PlacedQuote[] = [];
  story.forEach(({ article, analysis }, index) => {
    for (const found of analysis.quotes) {
      placed.push({
        article: index,
        found,
        line: {
          id: `q${placed.length + 1}`,
          kind: found.kind,
          span: spanOf(article.id, found),
          speaker: speakerOf(index, found.speaker, entities, holders) ?? null,
          ...(found.cue && { cue: spanOf(article.id, found.cue) }),
        },
      });
    }
  });
  return placed.map((quote) => withVoice(story, quote, voices, holders));
}

type Holders = ReadonlyMap<string, readonly { readonly entity: Entity; readonly of: ReadonlySet<string> }[]>;

/** Who holds which post, by the post's head. */
function findHolders(story: Story, entities: Entities): Holders {
  const holders = new Map<string, { entity: Entity; of: ReadonlySet<string> }[]>();
  story.forEach(({ analysis }, article) => {
    analysis.bearers.forEach((bearer, index) => {
      const entity = entities.of(article, index);
      if (!entity || (entity.kind !== "person" && entity.kind !== "organisation")) return;
      for (const { head, of } of bearer.offices ?? []) {
        const list = holders.get(head) ?? [];
        list.push({ entity, of: new Set(of) });
        holders.set(head, list);
      }
    });
  });
  return holders;
}

function speakerOf(
  article: number,
  speaker: ArticleSpeaker | null,
  entities: Entities,
  holders: Holders,
): Speaker | null {
  if (!speaker) return null;
  if (speaker.together) {
    const names = speaker.together.map((bearer) => entities.of(article, bearer)?.name);
    return { name: names.every((name) => name !== undefined) ? listed(names) : speaker.name };
  }
  const entity =
    speaker.bearer === undefined
      ? holderOf(isIndefinite(speaker.name) ? undefined : speaker.office, holders)
      : entities.of(article, speaker.bearer);
  return entity ? { name: entity.name, entity: entity.id } : { name: speaker.name };
}

/** 'A and B', 'A, B and C'. */
const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** 'a naval officer' may be any; 'the naval spokesman' is one. */
const isIndefinite = (description: string): boolean => /^(?:an?|one|another)\s/iu.test(description);

/** The only one in the story who is said to hold a post with all that narrows it; for a kind of body alone ('police') the only such body. */
function holderOf(office: Office | undefined, holders: Holders): Entity | undefined {
  if (!office) return undefined;
  const kind = office.of.length === 0 ? "organisation" : "person";
  const former = office.of.includes(FORMER);
  const fitting = (holders.get(office.head) ?? []).filter(
    ({ entity, of }) => entity.kind === kind && of.has(FORMER) === former && office.of.every((word) => of.has(word)),
  );
  const [first] = fitting;
  return first && fitting.every(({ entity }) => entity === first.entity) ? first.entity : undefined;
}

const FORMER = "former";
/** Posts that many hold: the same words under one of them may still be another's. */
const GENERAL_POSTS = new Set(["official", "officer", "source", "person", "man", "woman", "worker", "agent"]);
const SHORTEST_VOICE = 30;

/** Quoted words by their letters, where they are long enough to be nobody else's. */
const lettersOf = (text: string, quote: AttributedWords): string | null => {
  if (quote.kind === "indirect") return null;
  const letters = text
    .slice(quote.start, Math.min(quote.end, quote.start + 400))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters.length < SHORTEST_VOICE ? null : letters.slice(0, 60);
};

/** Who is named as the speaker of which words; null where articles name different ones. */
function findVoices(story: Story, entities: Entities): ReadonlyMap<string, Entity | null> {
  const voices = new Map<string, Entity | null>();
  story.forEach(({ analysis }, article) => {
    for (const quote of analysis.quotes) {
      const bearer = quote.speaker?.bearer;
      const entity = bearer === undefined ? undefined : entities.of(article, bearer);
      const letters = lettersOf(analysis.text, quote);
      if (!entity || letters === null) continue;
      const known = voices.get(letters);
      voices.set(letters, known === undefined || known === entity ? entity : null);
    }
  });
  return voices;
}

/** Gives words whose speaker is only described the person whom another article names with the same words and the same post. */
function withVoice(
  story: Story,
  quote: PlacedQuote,
  voices: ReadonlyMap<string, Entity | null>,
  holders: Holders,
): PlacedQuote {
  if (quote.line.speaker?.entity !== undefined) return quote;
  const letters = lettersOf(story[quote.article]!.analysis.text, quote.found);
  const entity = letters === null ? undefined : voices.get(letters);
  const post = quote.found.speaker?.office?.head;
  const holds =
    entity &&
    post !== undefined &&
    !GENERAL_POSTS.has(post) &&
    (holders.get(post) ?? []).some((holder) => holder.entity === entity);
  return holds ? { ...quote, line: { ...quote.line, speaker: { name: entity.name, entity: entity.id } } } : quote;
}
