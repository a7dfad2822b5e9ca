import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePage } from "../tree/parse-page.ts";
import { blocksOf } from "./blocks-of.ts";

const textsOf = (html: string): string[] => blocksOf(parsePage(html)).map(({ text }) => text);

describe("blocksOf", () => {
  it("tells how much of a block is links", () => {
    const blocks = blocksOf(parsePage('<p><a href="x">Read more here</a></p><p>Plain <a href="y">one</a></p>'));
    expect(blocks.map(({ text, linked }) => [text, linked])).toEqual([
      ["Read more here", 14],
      ["Plain one", 3],
    ]);
  });

  it("writes white space as a browser shows it", () => {
    expect(textsOf("<p> The  dam\n\theld.<br> Rain <br>fell</p> after <span>it</span>")).toEqual([
      "The dam held.\nRain\nfell",
      "after it",
    ]);
    expect(textsOf("<p>two&nbsp;words, re\u00adpaired</p><p>&nbsp;</p>")).toEqual(["two\u00a0words, repaired"]);
  });

  it("takes two line breaks for a new paragraph", () => {
    expect(textsOf("<div>One.<br><br>Two.<br> <br>Three.</div>")).toEqual(["One.", "Two.", "Three."]);
  });

  it("leaves out what is hidden or no text", () => {
    const hidden =
      '<b hidden>a</b><i style="display : none">b</i><p class="visually-hidden">c</p><p aria-hidden=true>d</p>';
    expect(textsOf(`${hidden}<script>e</script><noscript>f</noscript><select><option>g</select><p>seen</p>`)).toEqual([
      "seen",
    ]);
  });

  it("leaves out what is shown while the pointer rests on a word, and keeps the word", () => {
    expect(
      textsOf(
        '<p>Mayor <span class="has-tooltip">Brandt<span class="tooltip-text">Ilse Brandt, since 2029</span></span> said.',
      ),
    ).toEqual(["Mayor Brandt said."]);
  });

  it("gives every character its place, whatever the page", () => {
    const piece = constantFrom(
      "a",
      "word ",
      " ",
      "\n",
      "\r\n",
      "&amp;",
      "&nbsp;",
      "&#8217;",
      "\u00ad",
      "é",
      "😀",
      "<",
      "&",
      "<br>",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<li>",
      "<ul>",
      "</ul>",
      "<a href=x>",
      "</a>",
      "<!-- c -->",
      "<script>x</script>",
      "</div>",
      "<td>",
    );
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join("");
        for (const { text, sources } of blocksOf(parsePage(html))) {
          let at = 0;
          for (const { start, end, from, to } of sources) {
            expect(start).toBe(at);
            const [words, there] = [text.slice(start, end), html.slice(from, to)];
            if (end - start === to - from) expect(words).toBe(there.replaceAll(/[^\S\u00a0]/gu, " "));
            else expect(there).toMatch(/^(?:\s+|&#?\w+;?|<br>)$/u);
            at = end;
          }
          expect(at).toBe(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
