import type { Level } from "../../src/model/finding.ts";
import type { Span } from "../../src/model/span.ts";
import { useDesk } from "../parts/desk.ts";
import { Source } from "../parts/line.tsx";
import { Outside, Passage } from "../parts/words.tsx";
import { fragmentOf, type LineKey } from "../story/address.ts";
import { contextOf } from "../../src/render/context.ts";
import { samePassage } from "../story/story.ts";
import type { CheckDesk, ShownFinding } from "./checked.ts";

const SIGNS: Readonly<Record<Level, string>> = { error: "✕", warning: "!", note: "i" };

/** A finding: what is wrong, what would be right, and the passages that say so. */
export function FindingCard({ desk, finding }: { readonly desk: CheckDesk; readonly finding: ShownFinding }) {
  const { selected } = useDesk();
  const { key, remark, ignored } = finding;
  const facts = desk.data.rules.find(({ id }) => id === remark.rule);
  const isSelected = selected.line === key;
  return (
    <li
      class={`line finding ${ignored === undefined ? remark.level : "ignored"}${isSelected ? " selected" : ""}`}
      data-line={key}
    >
      <span class="sign">
        <span aria-hidden="true">{SIGNS[remark.level]}</span>
        <span class="unsighted">{remark.level}</span>
      </span>
      <div class="content">
        <p class="facts">
          <span class="tag">{remark.level}</span>
          <span class="rule" title={facts?.finds}>
            {remark.rule}
          </span>
          <span class="place">
            {remark.line}:{remark.column}
          </span>
          {ignored === undefined ? null : (
            <span>
              ignored: <Outside text={ignored} />
            </span>
          )}
        </p>
        <a class="lead" href={fragmentOf({ line: key })} aria-current={isSelected ? "true" : undefined}>
          <Outside text={remark.message} />
        </a>
        {remark.suggestion === undefined ? null : (
          <p class="suggestion">
            <span class="tag">right</span> <Outside text={remark.suggestion} />
          </p>
        )}
        {remark.passages.length > 0 ? <Passages line={key} passages={remark.passages} /> : null}
        {facts && isSelected ? <p class="facts advice">{facts.advice}</p> : null}
      </div>
    </li>
  );
}

function Passages({ line, passages }: { readonly line: LineKey; readonly passages: readonly Span[] }) {
  const { story, selected } = useDesk();
  return (
    <ul class="passages">
      {passages.map((span) => {
        const { before, after } = contextOf(story.article(span.article)?.text ?? "", span);
        return (
          <li key={`${span.article} ${span.start} ${span.end}`}>
            <a
              class="wording"
              href={fragmentOf({ line, span })}
              aria-current={selected.line === line && samePassage(selected.span, span) ? "true" : undefined}
            >
              <Source id={span.article} />
              <span>
                {before ? <Passage span={{ article: span.article, ...before }} class="context" /> : null}
                <Passage span={span} class={before || after ? "strong" : ""} />
                {after ? <Passage span={{ article: span.article, ...after }} class="context" /> : null}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
