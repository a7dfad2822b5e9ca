import type { Span } from "../../src/model/span.ts";
import { fragmentOf } from "../story/address.ts";
import { samePassage } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Source } from "./line.tsx";
import { Section } from "./section.tsx";
import { Passage } from "./words.tsx";

/** What a person decided, and the record follows: who reads the page must see what the program did not find by itself. */
export function Decided() {
  const decisions = useDesk().story.record.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <Section id="decided" title="Decided by a person" count={decisions.length} none="">
      <ol class="lines">
        {decisions.map(({ kind, of, a, b }) => (
          <li class="line decided">
            <span class="sign">
              <span aria-hidden="true">{kind === "same" ? "=" : "≠"}</span>
              <span class="unsighted">{kind === "same" ? "the same: " : "not the same: "}</span>
            </span>
            <div class="content">
              <span class="facts">
                {kind === "same" ? "the same" : "not the same"} {of}
              </span>
              <ul class="wordings">
                <DecidedPassage span={a} />
                <DecidedPassage span={b} />
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function DecidedPassage({ span }: { readonly span: Span }) {
  const { selected } = useDesk();
  return (
    <li>
      <a
        class="wording"
        href={fragmentOf({ span })}
        aria-current={selected.line === undefined && samePassage(selected.span, span) ? "true" : undefined}
      >
        <Source id={span.article} /> <Passage span={span} />
      </a>
    </li>
  );
}
