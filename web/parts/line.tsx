import type { ComponentChildren } from "preact";
import type { Span } from "../../src/model/span.ts";
import { fragmentOf, type LineKey } from "../story/address.ts";
import { samePassage, type Line } from "../story/story.ts";
import { wordingsOf } from "../story/wordings.ts";
import { useDesk } from "./desk.ts";
import { Outside, Passage } from "./words.tsx";

/** The number and the name of an article. */
export function Source({ id }: { readonly id: string }) {
  const article = useDesk().story.article(id);
  if (!article) return null;
  return (
    <span class="source">
      <span class="number">{article.number}</span> <Outside text={article.label} />
    </span>
  );
}

interface ChipProps {
  readonly span: Span;
  readonly line?: LineKey;
  readonly sure?: boolean;
  /** Only the article's number: where many stand in a row. */
  readonly brief?: boolean;
}

/** A link to a passage, named by its article. */
export function Chip({ span, line, sure = true, brief = false }: ChipProps) {
  const { story, selected } = useDesk();
  const article = story.article(span.article);
  if (!article) return null;
  const current = samePassage(selected.span, span) && (line === undefined || selected.line === line);
  return (
    <a
      class={`chip${sure ? "" : " perhaps"}${brief ? "" : " named"}`}
      href={fragmentOf({ ...(line ? { line } : {}), span })}
      aria-current={current ? "true" : undefined}
      title={sure ? article.label : `perhaps also: ${article.label}`}
    >
      {brief ? (
        <span class="source">
          <span class="number">{article.number}</span>
          <span class="unsighted"> {article.label}</span>
        </span>
      ) : (
        <Source id={span.article} />
      )}
      {sure ? null : <span class="unsighted"> (perhaps also)</span>}
    </a>
  );
}

const MOST_NAMED_CHIPS = 7;

interface ChipsProps {
  readonly line: Line;
  readonly firm?: number;
  readonly brief?: boolean;
}

/** The articles of a line, each once; `firm` of them for sure, the rest perhaps. */
export function Chips({ line, firm = Infinity, brief = false }: ChipsProps) {
  const { story } = useDesk();
  const seen = new Set<string>();
  const number = (span: Span): number => story.article(span.article)?.number ?? 0;
  const shown = line.passages
    .map((span, place) => ({ span, sure: place < firm }))
    .filter(({ span }) => !seen.has(span.article) && seen.add(span.article))
    .toSorted((a, b) => Number(b.sure) - Number(a.sure) || number(a.span) - number(b.span));
  return (
    <span class="chips">
      {shown.map(({ span, sure }) => (
        <Chip span={span} line={line.key} sure={sure} brief={brief || shown.length > MOST_NAMED_CHIPS} />
      ))}
    </span>
  );
}

interface LineItemProps {
  readonly line: Line;
  /** Stands in the gutter, with what it means for those who do not see where it stands. */
  readonly sign: string;
  readonly signLabel: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** A line of the record: its sign in the gutter, its passages beside it. */
export function LineItem({ line, sign, signLabel, kind, children }: LineItemProps) {
  const isSelected = useDesk().selected.line === line.key;
  return (
    <li
      class={`line ${kind ?? line.kind}${isSelected ? " selected" : ""}`}
      data-line={line.key}
      data-numeral={/^\d+$/.test(sign) ? "" : undefined}
    >
      <span class="sign">
        <span aria-hidden="true">{sign}</span>
        <span class="unsighted">{signLabel}</span>
      </span>
      <div class="content">{children}</div>
    </li>
  );
}

/** The leading passage of a line as the link that selects the line. */
export function Lead({ line, children }: { readonly line: Line; readonly children?: ComponentChildren }) {
  const { selected } = useDesk();
  const first = line.passages[0];
  return (
    <a
      class="lead"
      href={fragmentOf({ line: line.key })}
      aria-current={selected.line === line.key ? "true" : undefined}
    >
      {children ?? (first ? <Passage span={first} /> : null)}
    </a>
  );
}

/** Passages with their articles, one wording once, each a link to where it stands. */
export function Wordings({
  line,
  passages,
  sure = true,
}: {
  readonly line: LineKey;
  readonly passages: readonly Span[];
  readonly sure?: boolean;
}) {
  const { story, selected } = useDesk();
  return (
    <ul class="wordings">
      {wordingsOf(story, passages).map(({ passages: [first, ...rest] }) => (
        <li>
          <a
            class="wording"
            href={fragmentOf({ line, span: first })}
            aria-current={selected.line === line && samePassage(selected.span, first) ? "true" : undefined}
          >
            <Source id={first.article} /> <Passage span={first} />
          </a>
          {rest.map((span) => (
            <Chip span={span} line={line} sure={sure} />
          ))}
        </li>
      ))}
    </ul>
  );
}
