import { fragmentOf } from "../story/address.ts";
import { samePassage, type Line } from "../story/story.ts";
import { variantsOf } from "../story/variants.ts";
import { useDesk } from "./desk.ts";
import { Chip, LineItem, Source } from "./line.tsx";
import { Folded, Section } from "./section.tsx";
import { Outside, Passage } from "./words.tsx";

const FIRST = 10;

/** Every utterance with its wordings one above the other, the differing words marked. */
export function Utterances({ lines }: { readonly lines: readonly Line[] }) {
  const { selected } = useDesk();
  return (
    <Section
      id="utterances"
      title="Who said what, in which words"
      count={lines.length}
      none="0 utterances with several quotes"
      aside={<Key />}
    >
      <Folded items={lines} first={FIRST} name="utterances" needed={(line) => line.key === selected.line}>
        {(shown) => (
          <ol class="lines">
            {shown.map((line) => (
              <UtteranceLine key={line.key} line={line} />
            ))}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

const Key = () => (
  <span class="key">
    <mark class="differs">differs</mark> · <span class="gap" role="img" aria-label="fewer words here" /> fewer words
  </span>
);

function UtteranceLine({ line }: { readonly line: Line }) {
  const { story, selected } = useDesk();
  const utterance = story.record.utterances[line.index]!;
  const kinds = new Map(
    utterance.quotes.flatMap((id) => story.quote(id) ?? []).map((quote) => [quote.span, quote.kind]),
  );
  const variants = variantsOf(story, line.passages);
  return (
    <LineItem line={line} sign="“" signLabel="utterance: ">
      <p class="speaker">
        {utterance.speaker ? <Outside text={utterance.speaker.name} /> : "speaker not known"}
        <span class="facts">
          {variants.length} {variants.length === 1 ? "wording" : "wordings"}
        </span>
      </p>
      <ul class="variants">
        {variants.map(({ passages: [first, ...rest], marks, gaps }, index) => (
          <li>
            <a
              class={index === 0 ? "wording lead" : "wording"}
              href={fragmentOf({ line: line.key, span: first })}
              aria-current={selected.line === line.key && samePassage(selected.span, first) ? "true" : undefined}
            >
              <Source id={first.article} />
              <span class="quoted">
                <Passage span={first} marks={marks} gaps={gaps} /> <span class="facts">{kinds.get(first)}</span>
              </span>
            </a>
            {rest.length > 0 ? (
              <span class="chips">
                {rest.map((span) => (
                  <Chip span={span} line={line.key} />
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </LineItem>
  );
}
