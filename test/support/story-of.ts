import { articleOf } from "../../src/intake/article-of.ts";
import type { Article } from "../../src/model/article.ts";

/** An invented article of an outlet, in English. */
export function report(
  id: string,
  outlet: string,
  published: string,
  paragraphs: readonly string[],
  more: Partial<Article> = {},
): Article {
  const [title = ""] = paragraphs;
  return articleOf(paragraphs.join("\n\n"), { id, outlet, title, published, language: "en", ...more });
}

/** The first reports of a fire in a warehouse of an invented town. */
export const ARGUS = report("argus", "Sellmark Argus", "2031-03-04", [
  "Warehouse fire in Sellmark forces 300 from their homes",
  "A fire broke out in a paint warehouse in Sellmark on Tuesday morning, the fire service said.",
  "At least 12 people were injured in the fire, chief fire officer Dana Roike said.",
  '"We have never seen flames of that height in this city," Roike told reporters.',
  "The warehouse belongs to the Lindgate Company, which had been warned about its sprinklers in January.",
  "The city council will hold a special meeting on Friday.",
]);

export const TRIBUNE = report("tribune", "Coast Tribune", "2031-03-04", [
  "Hundreds flee as Sellmark paint store burns",
  "Some 300 residents were told to leave their homes after a paint warehouse caught fire in Sellmark on Tuesday.",
  "Fire chief Dana Roike said 12 people had been injured.",
  "Smoke could be seen from the coast, 20 kilometres away.",
]);

/** A day later: more injured, other words of the quote, and the meeting was held. */
export const HERALD = report("herald", "Northern Herald", "2031-03-08", [
  "Sellmark fire: number of injured rises to 19",
  "The number of people injured in the warehouse fire in Sellmark has risen to 19, chief fire officer Dana Roike said on Saturday.",
  '"We have never seen flames that high in this city," Roike told reporters.',
  "The city council held a special meeting on Friday and ordered an inquiry.",
]);

/** Nearly the first report again, under another name. */
export const MIRROR = report("mirror", "Morning Mirror", "2031-03-05", [
  "Warehouse fire in Sellmark forces 300 from their homes",
  "A fire broke out in a paint warehouse in Sellmark on Tuesday morning, the fire service said.",
  "At least 12 people were injured in the fire, chief fire officer Dana Roike said.",
  "“We have never seen flames of that height in this city,” Roike told reporters.",
  "The city council will hold a special meeting on Friday.",
]);

/** The first report as it stood in the evening: a figure more, two statements less. */
export const EVENING = report(
  "argus",
  "Sellmark Argus",
  "2031-03-04",
  [
    "Warehouse fire in Sellmark forces 300 from their homes",
    "A fire broke out in a paint warehouse in Sellmark on Tuesday morning, the fire service said.",
    "At least 14 people were injured in the fire, chief fire officer Dana Roike said.",
    '"We have never seen flames of that height in this city," Roike told reporters.',
    "The warehouse belongs to the Lindgate Company.",
  ],
  { updated: "2031-03-04T18:00Z" },
);

/** Another day for the beginning of the fire. */
export const GAZETTE = report("gazette", "Evening Gazette", "2031-03-05", [
  "Fire at Sellmark paint warehouse",
  "The fire broke out on Monday evening in the paint warehouse in Sellmark.",
]);
