import type { Level } from "../../src/model/finding.ts";
import type { ShownFinding } from "./checked.ts";

const LEVELS: readonly (readonly [level: Level, one: string, many: string])[] = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["note", "note", "notes"],
];

interface FilterProps {
  readonly findings: readonly ShownFinding[];
  readonly hidden: ReadonlySet<Level>;
  readonly setHidden: (hidden: ReadonlySet<Level>) => void;
}

/** How many findings of each level there are; a press shows or hides them. */
export function LevelFilter({ findings, hidden, setHidden }: FilterProps) {
  const count = (level: Level): number =>
    findings.filter(({ remark, ignored }) => ignored === undefined && remark.level === level).length;
  return (
    <section class="kinds levels" aria-label="Levels shown">
      {LEVELS.map(([level, one, many]) => {
        const there = count(level);
        const toggle = (): void => {
          const next = new Set(hidden);
          if (!next.delete(level)) next.add(level);
          setHidden(next);
        };
        return (
          <button
            type="button"
            class={level}
            aria-pressed={there > 0 && !hidden.has(level)}
            disabled={there === 0}
            onClick={toggle}
          >
            {there} {there === 1 ? one : many}
          </button>
        );
      })}
    </section>
  );
}
