import { useState } from "preact/hooks";
import { fragmentOf } from "../story/address.ts";
import { samePassage, type Line, type NumberedArticle } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Section } from "./section.tsx";
import { Outside, Passage } from "./words.tsx";

const ROWS = 30;
type Has = "firm" | "perhaps" | "none";
const SIGNS: Readonly<Record<Has, string>> = { firm: "●", perhaps: "○", none: "·" };
const RANKS: Readonly<Record<Has, number>> = { firm: 0, perhaps: 1, none: 2 };

/** Points by articles: a dot where an article has the point, a ring where it perhaps has. Sorted by weight, or by what one article has. */
export function Coverage({ lines }: { readonly lines: readonly Line[] }) {
  const { story, unfolded, selected } = useDesk();
  const [by, setBy] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const has = (line: Line, column: number): Has => story.record.coverage[line.index]?.[column] ?? "none";
  const weight = (line: Line): number => -(story.record.points[line.index]?.origins ?? 0);
  const sorted = lines.toSorted((a, b) =>
    by === null ? weight(a) - weight(b) : RANKS[has(a, by)] - RANKS[has(b, by)] || weight(a) - weight(b),
  );
  const rows = isOpen || unfolded ? sorted : sorted.slice(0, ROWS);
  return (
    <Section id="coverage" title="Coverage" count={lines.length} none="0 points" aside={<Key />}>
      <div class="scroller" tabIndex={0} role="region" aria-label="Points by outlets">
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col" aria-sort={by === null ? "descending" : undefined}>
                <button type="button" onClick={() => setBy(null)}>
                  Point, by weight{by === null ? " ▾" : ""}
                </button>
              </th>
              {story.articles.map((article, column) => (
                <ColumnHead article={article} isSorted={by === column} sort={() => setBy(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <tr key={line.key} class={selected.line === line.key ? "selected" : undefined}>
                <th scope="row">
                  <a
                    href={fragmentOf({ line: line.key })}
                    aria-current={selected.line === line.key ? "true" : undefined}
                  >
                    {line.passages[0] ? <Passage span={line.passages[0]} /> : null}
                  </a>
                </th>
                {story.articles.map((article, column) => (
                  <Cell line={line} article={article} has={has(line, column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < sorted.length ? (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          All {sorted.length} points
        </button>
      ) : null}
    </Section>
  );
}

const Key = () => <span class="key">● firm · ○ perhaps also · a column’s name sorts by it</span>;

interface ColumnHeadProps {
  readonly article: NumberedArticle;
  readonly isSorted: boolean;
  readonly sort: () => void;
}

function ColumnHead({ article, isSorted, sort }: ColumnHeadProps) {
  return (
    <th scope="col" class="outlet" aria-sort={isSorted ? "descending" : undefined}>
      <button type="button" onClick={sort} title={article.label}>
        <span class="number">{article.number}</span>{" "}
        <span class="name">
          <Outside text={article.label} />
        </span>
        {isSorted ? " ▾" : ""}
      </button>
    </th>
  );
}

function Cell({ line, article, has }: { readonly line: Line; readonly article: NumberedArticle; readonly has: Has }) {
  const { selected } = useDesk();
  const span = has === "none" ? undefined : line.passages.find((passage) => passage.article === article.id);
  if (!span) {
    return (
      <td class="has-not">
        <span aria-hidden="true">{SIGNS.none}</span>
        <span class="unsighted">none</span>
      </td>
    );
  }
  const isCurrent = selected.line === line.key && samePassage(selected.span, span);
  return (
    <td class={has}>
      <a
        href={fragmentOf({ line: line.key, span })}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={`${has}, ${article.number} ${article.label}`}
      >
        {SIGNS[has]}
      </a>
    </td>
  );
}
