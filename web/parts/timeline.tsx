import type { Line } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Lead, LineItem, Source, Wordings, Chips } from "./line.tsx";
import { Folded, Section } from "./section.tsx";
import { Passage } from "./words.tsx";
import { fragmentOf } from "../story/address.ts";
import { clockLabel, timeLabel } from "../story/time-label.ts";

const FIRST = 14;
const SIGNS = { happened: "●", planned: "○", denied: "⊘", hypothetical: "◌" } as const;

/** What is placed in time, as a line: what happened on one side, what was planned, denied or supposed on the other. */
export function Timeline({ lines }: { readonly lines: readonly Line[] }) {
  const { story, selected } = useDesk();
  return (
    <Section id="timeline" title="Timeline" count={lines.length} none="0 dated passages" aside={<Key />}>
      <Folded items={lines} first={FIRST} name="times" needed={(line) => line.key === selected.line}>
        {(shown) => (
          <ol class="lines time-line">
            {shown.map((line, index) => {
              const { time, modality } = story.record.timeline[line.index]!;
              const previous = shown[index - 1];
              const above = previous ? story.record.timeline[previous.index]!.time : "";
              return (
                <LineItem
                  key={line.key}
                  line={line}
                  kind={`entry ${modality}`}
                  sign={SIGNS[modality]}
                  signLabel={`${modality}: `}
                >
                  <When time={time} above={above} />
                  <div class="told">
                    {modality === "happened" ? null : <span class="tag">{modality}</span>}
                    <Lead line={line} />
                    <Chips line={line} />
                    {selected.line === line.key && line.passages.length > 1 ? (
                      <div class="opened">
                        <Wordings line={line.key} passages={line.passages} />
                      </div>
                    ) : null}
                  </div>
                </LineItem>
              );
            })}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

/** A time; what the entry above has already said of it is there for those alone who do not see that entry. */
function When({ time, above }: { readonly time: string; readonly above: string }) {
  if (time === above) return <time class="again">{timeLabel(time)}</time>;
  const clock = clockLabel(time);
  if (!clock || time.slice(0, 10) !== above.slice(0, 10)) return <time>{timeLabel(time)}</time>;
  return (
    <time>
      <span class="unsighted">{timeLabel(time.slice(0, 10))}, </span>
      {clock}
    </time>
  );
}

const Key = () => <span class="key">● happened · ○ planned · ⊘ denied · ◌ hypothetical</span>;

const OUTCOMES = { met: "✓", missed: "✕", open: "…" } as const;

/** What was announced, and whether it came. */
export function ExpectedLines({ lines }: { readonly lines: readonly Line[] }) {
  const { story } = useDesk();
  return (
    <Section
      id="expected"
      title="Expected"
      count={lines.length}
      none="0 announcements with a date"
      aside={<span class="key">✓ met · ✕ missed · … open</span>}
    >
      <ol class="lines">
        {lines.map((line) => {
          const { outcome, due, passage, by } = story.record.expected[line.index]!;
          return (
            <LineItem
              key={line.key}
              line={line}
              kind={`expected ${outcome}`}
              sign={OUTCOMES[outcome]}
              signLabel={`${outcome}: `}
            >
              <p class="facts">
                <span class="tag">{outcome}</span> due <time>{timeLabel(due)}</time>
              </p>
              <Lead line={line}>
                <Source id={passage.article} /> <Passage span={passage} />
              </Lead>
              {by ? (
                <a class="wording by" href={fragmentOf({ line: line.key, span: by })}>
                  <Source id={by.article} /> <Passage span={by} />
                </a>
              ) : null}
            </LineItem>
          );
        })}
      </ol>
    </Section>
  );
}
