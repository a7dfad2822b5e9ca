import type { Address } from "../story/address.ts";
import type { Story } from "../story/story.ts";

/** Says what is selected to those who do not see it. */
export function Announcement({ story, selected }: { readonly story: Story; readonly selected: Address }) {
  const article = selected.article === undefined ? undefined : story.article(selected.article);
  const line = selected.line === undefined ? undefined : story.lines.get(selected.line);
  return (
    <div class="unsighted" aria-live="polite" role="status">
      {line ? `Selected: ${line.kind} ${line.index + 1}, ${line.passages.length} passages. ` : ""}
      {article ? `Article ${article.number}, ${article.label}. ` : ""}
      {selected.span ? story.words(selected.span) : ""}
    </div>
  );
}
