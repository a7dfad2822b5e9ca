import type { Figure } from "../../src/model/figure.ts";
import { axisOf, rangeLabel, type Axis } from "../story/axis.ts";
import { contextOf } from "../story/context.ts";
import { fragmentOf } from "../story/address.ts";
import { samePassage, type Line } from "../story/story.ts";
import { useDesk } from "./desk.ts";
import { Chip, LineItem, Source } from "./line.tsx";
import { Folded, Section } from "./section.tsx";
import { Passage } from "./words.tsx";

const FIRST = 8;
const SIGNS = { same: "=", compatible: "≈", update: "→", conflict: "≠" } as const;

/** The measures: the figures of each as ranges on one axis, open ends drawn open. */
export function Figures({ lines }: { readonly lines: readonly Line[] }) {
  const { selected } = useDesk();
  return (
    <Section id="figures" title="Figures" count={lines.length} none="0 measures with several figures" aside={<Key />}>
      <Folded items={lines} first={FIRST} name="measures" needed={(line) => line.key === selected.line}>
        {(shown) => (
          <ol class="lines">
            {shown.map((line) => (
              <MeasureLine key={line.key} line={line} />
            ))}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

const Key = () => <span class="key">= same · ≈ compatible · → update · ≠ conflict</span>;

function MeasureLine({ line }: { readonly line: Line }) {
  const { story } = useDesk();
  const measure = story.record.measures[line.index]!;
  const figures = measure.figures.flatMap((id) => story.figure(id) ?? []);
  const first = figures[0];
  if (!first) return null;
  const axis = axisOf(figures);
  const rows = Map.groupBy(figures, (figure) => `${figure.min}/${figure.max}`);
  return (
    <LineItem
      line={line}
      kind={`measure ${measure.relation}`}
      sign={SIGNS[measure.relation]}
      signLabel={`${measure.relation}: `}
    >
      <p class="facts">
        <span class="tag">{measure.relation}</span> <span class="unit">{first.unit}</span>
      </p>
      <FigureLead line={line} figure={first} />
      <div class="axis">
        {[...rows.values()].map((group) => (
          <FigureRow line={line} figures={group} axis={rows.size > 1 || isRange(first) ? axis : undefined} />
        ))}
        {rows.size > 1 || isRange(first) ? <Scale axis={axis} /> : null}
      </div>
    </LineItem>
  );
}

const isRange = ({ min, max }: Figure): boolean => min !== max;

function Scale({ axis }: { readonly axis: Axis }) {
  return (
    <div class="scale" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <span style={{ left: `${at}%` }}>{label}</span>
      ))}
    </div>
  );
}

/** What is measured, in the words of the first article that gives it. */
function FigureLead({ line, figure }: { readonly line: Line; readonly figure: Figure }) {
  const { story, selected } = useDesk();
  const around = contextOf(story.article(figure.span.article)?.text ?? "", figure.span);
  const at = (range: { start: number; end: number }) => ({ article: figure.span.article, ...range });
  return (
    <a
      class="lead"
      href={fragmentOf({ line: line.key })}
      aria-current={selected.line === line.key ? "true" : undefined}
    >
      {around.before ? <Passage class="context" span={at(around.before)} /> : null}
      <Passage class="strong" span={figure.span} />
      {around.after ? <Passage class="context" span={at(around.after)} /> : null}
    </a>
  );
}

/** The figures of one value: their words, and their range as a bar. */
function FigureRow({
  line,
  figures,
  axis,
}: {
  readonly line: Line;
  readonly figures: readonly Figure[];
  readonly axis: Axis | undefined;
}) {
  const { selected } = useDesk();
  const [first, ...rest] = figures;
  if (!first) return null;
  return (
    <div class={axis ? "row" : "row bare"}>
      <div class="said">
        <a
          class="wording"
          href={fragmentOf({ line: line.key, span: first.span })}
          aria-current={selected.line === line.key && samePassage(selected.span, first.span) ? "true" : undefined}
        >
          <Source id={first.span.article} /> <Passage class="strong" span={first.span} />
        </a>
        {rest.map((figure) => (
          <Chip span={figure.span} line={line.key} brief />
        ))}
        {first.asOf ? <span class="as-of">as of {first.asOf}</span> : null}
      </div>
      {axis ? <RangeBar figure={first} axis={axis} /> : null}
    </div>
  );
}

/** A range as a bar: a dot for one value, a fading end with an arrow where it is open. */
function RangeBar({ figure, axis }: { readonly figure: Figure; readonly axis: Axis }) {
  const { from, to, openLeft, openRight } = axis.bar(figure);
  const isDot = !openLeft && !openRight && from === to;
  return (
    <svg class="range" role="img" aria-label={rangeLabel(figure)} height="20">
      <title>{rangeLabel(figure)}</title>
      {axis.ticks.map(({ at }) => (
        <line class="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="20" />
      ))}
      {isDot ? (
        <circle class="dot" cx={`${from}%`} cy="10" r="5" />
      ) : (
        <>
          <line
            class={openLeft || openRight ? "bar open" : "bar"}
            x1={`${from}%`}
            x2={openRight ? "98%" : `${to}%`}
            y1="10"
            y2="10"
          />
          {openLeft ? (
            <text class="arrow" x="0" y="14.5">
              ◂
            </text>
          ) : (
            <line class="end" x1={`${from}%`} x2={`${from}%`} y1="3" y2="17" />
          )}
          {openRight ? (
            <text class="arrow" x="100%" y="14.5" text-anchor="end">
              ▸
            </text>
          ) : (
            <line class="end" x1={`${to}%`} x2={`${to}%`} y1="3" y2="17" />
          )}
        </>
      )}
    </svg>
  );
}
