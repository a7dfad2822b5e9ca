import { Outside } from "../parts/words.tsx";
import { type CheckDesk, supportGroups } from "./checked.ts";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Which draft it is, what it is held against, and how much of it stands on that. */
export function Masthead({ desk }: { readonly desk: CheckDesk }) {
  const { data, story } = desk;
  const { path, places } = data.checked.draft;
  return (
    <div class="masthead">
      <h1>
        <Outside text={path === "-" ? "Draft from the standard input" : path} />
      </h1>
      <p class="meta">
        <span>held against {counted(story.articles.length, "article")}</span>
        <span title="Articles joined by shared text or by a credit line are one origin">
          {counted(story.origins, "origin")}
        </span>
        {places === "text" ? <span>lines are its paragraphs</span> : null}
      </p>
      <Support desk={desk} />
    </div>
  );
}

/** How much of the draft stands on its sources, as a bar by origins with its words. */
function Support({ desk }: { readonly desk: CheckDesk }) {
  const { sentences } = desk;
  if (sentences.length === 0) return null;
  const groups = supportGroups(sentences);
  const supported = sentences.filter(({ sentence }) => sentence.supported).length;
  return (
    <div class="support-bar">
      <p>
        <span class="strong">
          {supported} of {counted(sentences.length, "sentence")}
        </span>{" "}
        {supported === 1 ? "stands" : "stand"} on the sources
      </p>
      <div class="bar-of-groups" aria-hidden="true">
        {groups.map(({ origins, count }) => (
          <span class={classOf(origins)} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="key">
        {groups.map(({ origins, count }) => (
          <li>
            <span class={`swatch ${classOf(origins)}`} aria-hidden="true" />
            {count} on {origins === 0 ? "no passage" : counted(origins, "origin")}
          </li>
        ))}
      </ul>
    </div>
  );
}

const classOf = (origins: number): string => (origins === 0 ? "on-none" : origins === 1 ? "on-one" : "on-several");
