import { beforeAndAfter } from "../story/event.ts";
import { fragmentOf } from "../story/address.ts";
import { timeLabel } from "../story/time-label.ts";
import { useDesk } from "./desk.ts";
import { Source } from "./line.tsx";
import { Passage } from "./words.tsx";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** What the story is, in the words of a source, and what the record is made of, in counts. */
export function Masthead() {
  const { story } = useDesk();
  const { title } = story.record;
  const event = beforeAndAfter(story);
  const length = title.end - title.start;
  return (
    <div class="masthead">
      <h1 class={length > 240 ? "very-long" : length > 110 ? "long" : undefined}>
        <a href={fragmentOf({ span: title })}>
          <Passage span={title} />
        </a>
      </h1>
      <p class="meta">
        <Source id={title.article} />
        <span>{counted(story.articles.length, "article")}</span>
        <span title="Articles joined by shared text or by a credit line are one origin">
          {counted(story.origins, "origin")}
        </span>
        <span>{datesOf(story.record.published)}</span>
        {event ? (
          <span title="Articles that announce what then came, and articles that report it">
            {event.before} before the event, {event.after} after
          </span>
        ) : null}
      </p>
    </div>
  );
}

function datesOf({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null || to === null) return "dates not known";
  const [first, last] = [timeLabel(from.slice(0, 10)), timeLabel(to.slice(0, 10))];
  if (first === last) return first;
  const [a, b] = [first.split(" "), last.split(" ")];
  if (a.slice(1).join(" ") === b.slice(1).join(" ")) return `${a[0]}–${last}`;
  return a.at(-1) === b.at(-1) ? `${a.slice(0, -1).join(" ")} – ${last}` : `${first} – ${last}`;
}
