// Puts small articles into an archive and says each when it is on disk: ARCHIVE NAME FIRST [LAST]. Without a last one it goes on until it is killed.
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { articleOf } from "../../src/intake/article-of.ts";
import type { Come } from "../../src/intake/read-sources.ts";
import { add } from "../../src/keeping/add.ts";
import { keepingOf } from "../../src/keeping/keeping.ts";
import type { Analysis } from "../../src/model/analysis.ts";

const [place = "", name = "", first = "0", last = "Infinity"] = process.argv.slice(2);

/** An analysis without the language libraries, which take longer to load than a process lives here. */
const plain = ({ text }: { readonly text: string }): Analysis => ({
  text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
  sentences: [],
  tokens: [],
  names: [],
  bearers: [],
  references: [],
  times: [],
  figures: [],
  quotes: [],
  claims: [],
  furniture: [],
});

async function* endless(): AsyncGenerator<Come> {
  for (let index = Number(first); index <= Number(last); index++) {
    const text = `Report ${index} of ${name}: the dam at Velm held, and ${index % 7} roads stayed shut.`;
    const article = articleOf(text, {
      id: `${name}-${index}`,
      outlet: name,
      title: "",
      published: "2031-05-04",
      language: "en",
    });
    yield { settled: { article, named: true, outletKnown: true } };
  }
}

const keeping = keepingOf(openSqlite(place, { create: true }), plain);
for await (const one of add(keeping, endless(), { batch: 3 })) {
  if (one.kind === "fault") throw one.fault;
  process.stdout.write(`${one.article}\n`);
}
