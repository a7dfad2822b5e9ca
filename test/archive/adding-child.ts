// Puts small articles into an archive and says each when it is on disk: ARCHIVE NAME FIRST [LAST]. Without a last one it goes on until it is killed.
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.ts";
import { articleOf } from "../../src/intake/article-of.ts";
import type { Come } from "../../src/intake/read-sources.ts";
import { add } from "../../src/keeping/add.ts";
import { keepingOf } from "../../src/keeping/keeping.ts";
import { plainAnalysis } from "./plain-analysis.ts";

const [place = "", name = "", first = "0", last = "Infinity"] = process.argv.slice(2);

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

const keeping = keepingOf(openSqlite(place, { create: true }), plainAnalysis);
for await (const one of add(keeping, endless(), { batch: 3 })) {
  if (one.kind === "fault") throw one.fault;
  process.stdout.write(`${one.article}\n`);
}
