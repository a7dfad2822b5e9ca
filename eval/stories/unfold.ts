import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldStory, shared } from "../gold.ts";
import type { Annotation } from "../score/annotation.ts";
import { sourceText } from "./source-text.ts";
import { type Place, StandOff } from "./stand-off.ts";

const FOLDER = new URL(".", import.meta.url).pathname;
const UNFOLDED = new URL("../../.cache/stories", import.meta.url).pathname;

/**
 * The stories that the project annotates itself, by name, each written out as a folder with its articles and its annotation.
 * None where the public data that their places lead into is not here.
 */
export function unfoldedStories(): GoldStory[] {
  if (!existsSync(join(shared, "bench"))) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => unfold(StandOff.parse(JSON.parse(readFileSync(join(FOLDER, file), "utf8")))));
}

function unfold(story: StandOff): GoldStory {
  const folder = join(UNFOLDED, story.story);
  const articles = join(folder, "articles");
  mkdirSync(articles, { recursive: true });
  const files = story.articles.map(
    ({ source }) =>
      `${source
        .split("/")
        .at(-1)!
        .replace(/\.(?:xml|txt)$/u, "")}.txt`,
  );
  const texts = story.articles.map(({ source, sha256 }) => {
    const text = sourceText(source);
    if (createHash("sha256").update(text).digest("hex") === sha256) return text;
    throw new Error(`${source} is another text than the one that '${story.story}' was annotated on`);
  });
  files.forEach((file, index) => writeFileSync(join(articles, file), texts[index]!));
  const list = files.map((file, index) => ({ file, published: story.articles[index]!.published }));
  writeFileSync(join(articles, "articles.json"), JSON.stringify(list));
  const gold = join(folder, "gold.json");
  writeFileSync(gold, JSON.stringify({ ...annotationOf(story, files, texts), reuse: [], articles: list }));
  return { name: story.story, gold, articles };
}

/** An annotation with the furniture that the guide asks for and the scorer does not read. */
type Unfolded = Omit<Annotation, "articles"> & { readonly furniture: readonly object[] };

function annotationOf(story: StandOff, files: readonly string[], texts: readonly string[]): Unfolded {
  const words = ([article, start, end]: Place): string => texts[article]!.slice(start, end);
  const passage = (place: Place): { file: string; text: string; at: number } => ({
    file: files[place[0]]!,
    text: words(place),
    at: earlier(texts[place[0]]!, words(place), place[1]),
  });
  const nameOf = (place: Place | null): string | null => (place ? words(place) : null);
  return {
    story: story.story,
    entities: story.entities.map(({ name, type, mentions }) => {
      const forms = new Map<string, Set<string>>();
      for (const mention of mentions) {
        const file = files[mention[0]]!;
        forms.set(file, (forms.get(file) ?? new Set()).add(words(mention)));
      }
      const byFile = Object.fromEntries([...forms].map(([file, set]) => [file, [...set]]));
      return { name: nameOf(name) ?? longest(Object.values(byFile).flat()), type, mentions: byFile };
    }),
    quotes: story.quotes.map(({ id, kind, place, speaker }) => ({
      id,
      kind,
      ...passage(place),
      speaker: nameOf(speaker),
    })),
    utterances: story.utterances,
    times: story.times.map(({ place, value }) => ({ ...passage(place), value })),
    figures: story.figures.map(({ place, ...figure }) => ({ ...passage(place), ...figure })),
    measures: story.measures,
    points: story.points.map(({ passages, status }) => ({ passages: passages.map(passage), status })),
    conflicts: story.conflicts.map(({ kind, a, b }) => ({ kind, a: passage(a), b: passage(b) })),
    furniture: story.furniture.map(passage),
  };
}

const longest = (forms: readonly string[]): string => forms.toSorted((a, b) => b.length - a.length)[0] ?? "";

/** How many earlier occurrences of the same words the text has. */
function earlier(text: string, words: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}
