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
}

/** A section of points. */
export function Points({ id, title, none, lines, first }: PointsProps) {
  const { selected } = useDesk();
  return (
    <Section id={id} title={title} count={lines.length} none={none} aside={<Key />}>
      <Folded items={lines} first={first} name="points" needed={(line) => line.key === selected.line}>
        {(shown) => (
          <ol class="lines">
            {shown.map((line) => (
              <PointLine key={line.key} line={line} />
            ))}
          </ol>
        )}
      </Folded>
    </Section>
  );
}

const Key = () => (
  <span class="key">
    number: origins · <span class="chip sample">firm</span> <span class="chip perhaps sample">perhaps also</span>
  </span>
);
