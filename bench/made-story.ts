import { join } from "node:path";
import { randomFrom } from "../eval/random.ts";
import { articleOf } from "../src/intake/article-of.ts";
import { readPaths } from "../src/intake/read-paths.ts";
import type { Article } from "../src/model/article.ts";

const PLACES = ["Carrow", "Hallum", "Orrin", "Varn", "Ostmark", "Tolland", "Brennick", "Skarn", "Lindqvist", "Aldous"];

/**
 * A story of `count` articles of about `size` characters, made by mixing and perturbing the sentences of the examples:
 * every article has some sentences of its own, some in the words of others, some with other figures and names.
 */
export function madeStory(count: number, size: number, seed = 1): Article[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const examples = new URL("../examples", import.meta.url).pathname;
  const sentences = ["ferry", "mill"]
    .flatMap((name) => readPaths([join(examples, name, "articles")]).articles)
    .flatMap((article) => article.text.split(/\n+/u))
    .filter((line) => line.length > 60);
  const perturb = (sentence: string): string =>
    sentence
      .replace(/\d+/gu, (digits) => (random() < 0.3 ? String(Number(digits) + Math.floor(random() * 9)) : digits))
      .replace(/\b(?:Carrow|Hallum|Varn|Ostmark)\b/gu, (place) => (random() < 0.5 ? pick(PLACES) : place))
      .replace(/\b(?:passengers|people|members)\b/gu, (word) => (random() < 0.3 ? "residents" : word));
  return Array.from({ length: count }, (_, index) => {
    let text = "";
    while (text.length < size) text += `${text === "" ? "" : "\n\n"}${perturb(pick(sentences))}`;
    const day = String(1 + (index % 28)).padStart(2, "0");
    const id = `made-${String(index).padStart(4, "0")}`;
    return articleOf(text, {
      id,
      outlet: `Outlet ${index % 40}`,
      title: "",
      published: `2026-03-${day}`,
      language: "en",
    });
  });
}
