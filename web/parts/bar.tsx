import { fragmentOf } from "../story/address.ts";
import type { Sections } from "../story/sections.ts";
import { useDesk } from "./desk.ts";
import { goTo } from "./movement.ts";
import { Theme } from "./theme.tsx";

interface BarProps {
  readonly sections: Sections;
  readonly query: string;
  readonly search: (query: string) => void;
  readonly help: () => void;
}

/** The bar that stays: the sections with their counts, the search, light or dark, the keys. */
export function Bar({ sections, query, search, help }: BarProps) {
  const { story } = useDesk();
  const { several, conflicts, disputed, measures, utterances, timeline, expected, reuse, single } = sections;
  const links = [
    ["several", "Several", several.length],
    ["differs", "Differs", conflicts.length + disputed.length],
    ["figures", "Figures", measures.length],
    ["utterances", "Quotes", utterances.length],
    ["timeline", "Timeline", timeline.length],
    ["expected", "Expected", expected.length],
    ["coverage", "Coverage", null],
    ["shared", "Shared", reuse.length],
    ["single", "One origin", single.length],
  ] as const;
  const found = Object.values(sections).reduce((sum: number, lines) => sum + lines.length, 0);
  return (
    <div class="bar">
      <nav aria-label="Sections">
        {links.map(([id, title, count]) => (
          <a href={`#${id}`} onClick={(event) => goTo(id, event)}>
            {title} {count === null ? null : <span class="count">{count}</span>}
          </a>
        ))}
      </nav>
      <div class="tools">
        <search class="search">
          <input
            type="search"
            placeholder="Search  /"
            aria-label="Search the lines"
            value={query}
            onInput={(event) => search(event.currentTarget.value)}
          />
          <span class="found" role="status">
            {query.trim() ? `${found} of ${story.lines.size} lines` : ""}
          </span>
        </search>
        {story.articles[0] ? (
          <nav aria-label="Reading">
            <a class="to-articles" href={fragmentOf({ article: story.articles[0].id })}>
              Articles
            </a>
          </nav>
        ) : null}
        <Theme />
        <button type="button" onClick={help} aria-label="Keys and signs" title="Keys and signs (?)">
          ?
        </button>
      </div>
    </div>
  );
}
