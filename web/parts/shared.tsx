import { useMemo } from "preact/hooks";
import { fragmentOf } from "../story/address.ts";
import { sharedTexts, type SharedText } from "../story/shared-text.ts";
import { samePassage, type NumberedArticle } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Chip, Source } from "./line.tsx";
import { Folded, Section } from "./section.tsx";
import { Outside, Passage } from "./words.tsx";

const FIRST = 8;
const TINTS = 6;
const HEIGHT = 220;
const LEAST_HEIGHT = 24;

/** Who shares text with whom: the articles as columns, shared text in the same tint and letter; below, the passages. */
export function Shared() {
  const { story } = useDesk();
  const texts = useMemo(() => sharedTexts(story), [story]);
  const longest = Math.max(...story.articles.map((article) => article.text.length), 1);
  return (
    <Section
      id="shared"
      title="Shared text"
      count={texts.length}
      none="0 passages shared by two articles"
      aside={<Origins />}
    >
      <div class="scroller" tabIndex={0} role="region" aria-label="Articles with their shared text">
        <ol class="columns">
          {story.articles.map((article) => (
            <Column article={article} texts={texts} longest={longest} />
          ))}
        </ol>
      </div>
      <Folded items={texts} first={FIRST} name="shared passages">
        {(shown) => (
          <ul class="shared-list">
            {shown.map((text) => (
              <SharedItem text={text} />
            ))}
          </ul>
        )}
      </Folded>
    </Section>
  );
}

/** An article as a column as high as it is long, with the passages it shares. */
function Column({
  article,
  texts,
  longest,
}: {
  readonly article: NumberedArticle;
  readonly texts: readonly SharedText[];
  readonly longest: number;
}) {
  const { selected } = useDesk();
  const length = Math.max(article.text.length, 1);
  const height = Math.max(LEAST_HEIGHT, (HEIGHT * length) / longest);
  const spans = texts.flatMap(({ passages, letter, circle }) =>
    passages.filter((span) => span.article === article.id).map((span) => ({ span, letter, tint: circle % TINTS })),
  );
  return (
    <li class="column">
      <a class="head" href={fragmentOf({ article: article.id })} title={article.label}>
        <span class="number">{article.number}</span>{" "}
        <span class="name">
          <Outside text={article.label} />
        </span>
      </a>
      <div class="body" style={{ height: `${height}px` }}>
        {spans.map(({ span, letter, tint }) => (
          <a
            class={`tint t${tint}`}
            href={fragmentOf({ span })}
            aria-current={samePassage(selected.span, span) ? "true" : undefined}
            aria-label={`shared text ${letter}`}
            style={{
              top: `${(100 * span.start) / length}%`,
              height: `max(3px, ${(100 * (span.end - span.start)) / length}%)`,
            }}
          >
            {(height * (span.end - span.start)) / length > 11 ? letter : ""}
          </a>
        ))}
      </div>
    </li>
  );
}

function SharedItem({ text }: { readonly text: SharedText }) {
  const { selected } = useDesk();
  const [first] = text.passages;
  if (!first) return null;
  return (
    <li>
      <span class={`tint t${text.circle % TINTS}`}>{text.letter}</span>
      <div>
        <a
          class="wording"
          href={fragmentOf({ span: first })}
          aria-current={samePassage(selected.span, first) ? "true" : undefined}
        >
          <Passage span={first} />
        </a>
        <span class="chips">
          {text.passages.map((span) => (
            <Chip span={span} />
          ))}
        </span>
      </div>
    </li>
  );
}

/** The origins that stand for more than one article. */
function Origins() {
  const { story } = useDesk();
  const joined = [...Map.groupBy(story.articles, (article) => article.origin).values()].filter(
    (group) => group.length > 1,
  );
  if (joined.length === 0) return <span class="key">{story.origins} origins</span>;
  return (
    <div class="key origins">
      {joined.map((group) => (
        <span>
          one origin:{" "}
          {group.map((article) => (
            <Source id={article.id} />
          ))}
        </span>
      ))}
    </div>
  );
}
