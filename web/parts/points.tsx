import { useState } from "preact/hooks";
import type { Line } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Chips, Lead, LineItem, Wordings } from "./line.tsx";
import { Folded, Section } from "./section.tsx";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A point: how many origins, its leading passage, who has it; selected, every passage, firm apart from 'perhaps also'. */
export function PointLine({ line }: { readonly line: Line }) {
  const { story, selected, unfolded } = useDesk();
  const point = story.record.points[line.index]!;
  const firm = point.firm.length;
  const isOpen = unfolded || selected.line === line.key;
  const isDisputed = point.status === "disputed";
  const [sure, perhaps] = [line.passages.slice(0, firm), line.passages.slice(firm)];
  return (
    <LineItem
      line={line}
      kind={`point ${point.status}`}
      sign={isDisputed ? "≠" : String(point.origins)}
      signLabel={`${isDisputed ? "disputed, " : ""}${counted(point.origins, "origin", "origins")}: `}
    >
      <Lead line={line} />
      <Chips line={line} firm={firm} />
      {isOpen && line.passages.length > 1 ? (
        <div class="opened">
          <Wordings line={line.key} passages={sure} />
          {perhaps.length > 0 ? (
            <>
              <h3 class="perhaps-also">perhaps also</h3>
              <Wordings line={line.key} passages={perhaps} sure={false} />
            </>
          ) : null}
        </div>
      ) : null}
    </LineItem>
  );
}

interface PointsProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly lines: readonly Line[];
  readonly first: number;
  /** Whether the points can be narrowed to those that one article leads with. */
  readonly byArticle?: boolean;
}

/** A section of points. */
export function Points({ id, title, none, lines, first, byArticle = false }: PointsProps) {
  const { selected } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = chosen === null ? lines : lines.filter((line) => line.passages[0]?.article === chosen);
  const aside =
    byArticle && lines.length > 0 ? <ByArticle lines={lines} chosen={chosen} choose={setChosen} /> : <Key />;
  return (
    <Section id={id} title={title} count={lines.length} none={none} aside={aside}>
      <Folded items={shown} first={first} name="points" needed={(line) => line.key === selected.line}>
        {(some) => (
          <ol class="lines">
            {some.map((line) => (
              <PointLine key={line.key} line={line} />
            ))}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

interface ByArticleProps {
  readonly lines: readonly Line[];
  readonly chosen: string | null;
  readonly choose: (article: string | null) => void;
}

/** A button an article, with how many of the points it has. */
function ByArticle({ lines, chosen, choose }: ByArticleProps) {
  const { story } = useDesk();
  const counts = Map.groupBy(lines, (line) => line.passages[0]?.article);
  return (
    <div class="kinds" role="group" aria-label="Of which article">
      {story.articles
        .filter(({ id }) => counts.has(id))
        .map((article) => (
          <button
            type="button"
            aria-pressed={chosen === article.id}
            title={article.label}
            onClick={() => choose(chosen === article.id ? null : article.id)}
          >
            <span class="number">{article.number}</span>
            <span class="unsighted"> {article.label}:</span> {counts.get(article.id)?.length}
          </button>
        ))}
    </div>
  );
}

const Key = () => (
  <span class="key">
    number: origins · <span class="chip sample">firm</span> <span class="chip perhaps sample">perhaps also</span>
  </span>
);
