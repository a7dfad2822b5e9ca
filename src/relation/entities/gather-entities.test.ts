import { describe, expect, test } from "vitest";
import type { Analysed } from "../../model/analysis.ts";
import type { Bearer, Name, NameKind } from "../../model/name.ts";
import { gatherEntities } from "./gather-entities.ts";

interface Person {
  readonly forms: readonly string[];
  readonly kind?: NameKind;
  readonly gender?: Bearer["gender"];
  readonly aliases?: readonly string[];
  /** Its names are its place's. */
  readonly lent?: true;
  readonly teamOf?: string;
}

/** An article whose text is its names, one after the other. */
function article(id: string, people: readonly Person[]): Analysed {
  let text = "";
  const names: Name[] = [];
  const bearers = people.map(
    ({ forms, kind = "person", gender = "unknown", aliases, lent, teamOf }, bearer): Bearer => {
      const own = forms.map((form) => {
        names.push({ start: text.length, end: text.length + form.length, kind, bearer, ...(lent && { lent }) });
        text += `${form} `;
        return names.length - 1;
      });
      return {
        name: forms[0]!,
        kind,
        names: own,
        roles: [],
        gender,
        ...(aliases && { aliases }),
        ...(teamOf && { teamOf }),
      };
    },
  );
  return {
    article: { id, outlet: id, title: "", published: null, language: "en", text, sha256: "" },
    analysis: {
      text,
      blocks: [],
      sentences: [],
      tokens: [],
      names,
      bearers,
      references: [],
      times: [],
      figures: [],
      quotes: [],
      claims: [],
      furniture: [],
    },
  };
}

const namesOf = (...articles: Analysed[]): string[] => gatherEntities(articles).entities.map((entity) => entity.name);
const person = (...forms: string[]): Person => ({ forms });
const body = (...forms: string[]): Person => ({ forms, kind: "organisation" });

describe("one entity", () => {
  test("a full name and a surname alone in another article", () => {
    expect(namesOf(article("a", [person("Petra Lind", "Lind")]), article("b", [person("Lind")]))).toEqual([
      "Petra Lind",
    ]);
  });
  test.each([
    ["Oleksiy Brodskiy", "Oleksii Brodsky"],
    ["Yuri Karpenko", "Yury Karpenko"],
    ["Petra Lindqvist", "Petra Lindquist"],
  ])("%s and %s", (a, b) => {
    expect(namesOf(article("a", [person(a)]), article("b", [person(b)]))).toHaveLength(1);
  });
  test("an acronym whose expansion another article gives", () => {
    const both = namesOf(article("a", [body("Velmora Coastal Watch", "VCW")]), article("b", [body("VCW")]));
    expect(both).toEqual(["Velmora Coastal Watch"]);
  });
  test("a name that the data knows under another", () => {
    const pentagon = { ...body("Pentagon"), aliases: ["defense department"] };
    expect(namesOf(article("a", [pentagon]), article("b", [body("Defense Department")]))).toEqual([
      "Defense Department",
    ]);
  });
  test("a misprinted place", () => {
    const place = (name: string): Person => ({ forms: [name], kind: "place" });
    expect(namesOf(article("a", [place("Velmorra")]), article("b", [place("Velmora")]))).toHaveLength(1);
  });
});

describe("parts of a name that stand for the whole", () => {
  const named = (kind: Person["kind"], ...forms: string[]): Person => ({ forms, kind });
  test("the end of a body's name, where one body alone ends so", () => {
    const herald = article("b", [named("other", "Herald")]);
    expect(namesOf(article("a", [body("Velmora Herald")]), herald)).toEqual(["Velmora Herald"]);
    expect(namesOf(article("a", [body("Velmora Herald"), body("Orvik Herald")]), herald)).toHaveLength(3);
    expect(namesOf(article("a", [body("Orvik Red Herons")]), article("b", [body("Red Herons")]))).toHaveLength(1);
  });
  test("the first word of a body's name before 'of'", () => {
    expect(namesOf(article("a", [body("Academy of Maps")]), article("b", [body("Academy")]))).toHaveLength(1);
  });
  test("a full name behind words that describe", () => {
    const described = article("b", [person("Striker Petra Lind")]);
    const plain = [article("a", [person("Petra Lind")]), article("c", [person("Petra Lind")])];
    expect(namesOf(...plain, described)).toEqual(["Petra Lind"]);
  });
  test("a place's name for its only team in the story, else for the place", () => {
    const team = { ...body("Orvik Herons"), teamOf: "orvik" };
    const lent = article("b", [{ ...body("Orvik"), lent: true }, named("place", "Orvik")]);
    const herons = article("a", [team]);
    expect(gatherEntities([herons, lent]).of(1, 0)?.name).toBe("Orvik Herons");
    expect(gatherEntities([herons, lent]).of(1, 1)?.name).toBe("Orvik");
    const wolves = article("c", [{ ...body("Orvik Wolves"), teamOf: "orvik" }]);
    expect(gatherEntities([herons, lent, wolves]).of(1, 0)?.name).toBe("Orvik");
    expect(gatherEntities([lent]).entities).toHaveLength(1);
  });
});

test("a handle and a street in short are the names that they write", () => {
  expect(namesOf(article("a", [body("Harbour News")]), article("b", [body("@TheHarbourNews")]))).toHaveLength(1);
  const [street, short] = ["East 52nd Street", "E. 52nd St."].map((form): Person => ({ forms: [form], kind: "place" }));
  expect(namesOf(article("a", [street!]), article("b", [short!]))).toHaveLength(1);
});

describe("two entities", () => {
  test("two versions", () => {
    expect(namesOf(article("a", [body("Orbit Browser 8")]), article("b", [body("Orbit Browser 9")]))).toHaveLength(2);
  });
  test("two of one surname, also where a third article names the surname alone", () => {
    const stories = [
      article("a", [person("Petra Lind", "Lind")]),
      article("b", [person("Jonas Lind", "Lind")]),
      article("c", [person("Lind")]),
    ];
    expect(namesOf(...stories)).toEqual(["Petra Lind", "Jonas Lind"]);
  });
  test("alike names that one article prints side by side", () => {
    const place = (name: string): Person => ({ forms: [name], kind: "place" });
    expect(namesOf(article("a", [place("Velmora"), place("Velmola")]))).toHaveLength(2);
  });
  test("two places that the data knows", () => {
    const place = (name: string): Person => ({ forms: [name], kind: "place", aliases: [name.toLowerCase()] });
    expect(namesOf(article("a", [place("Austria")]), article("b", [place("Australia")]))).toHaveLength(2);
  });
});

test("every mention is verbatim and every bearer has its entity", () => {
  const story = [article("a", [person("Petra Lind", "Lind"), body("Velmora Port")]), article("b", [person("Lind")])];
  const { entities, of } = gatherEntities(story);
  const texts = new Map(story.map((one) => [one.article.id, one.article.text]));
  for (const entity of entities)
    for (const span of entity.mentions) expect(texts.get(span.article)!.slice(span.start, span.end)).not.toBe("");
  expect(of(1, 0)).toBe(of(0, 0));
  expect(of(0, 1)?.name).toBe("Velmora Port");
  expect(of(9, 9)).toBeUndefined();
});
