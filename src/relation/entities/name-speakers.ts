import type { Speaker } from "../../model/quote.ts";
import { spanOf } from "../../model/span.ts";
import type { PlacedQuote } from "../placed.ts";
import type { Story } from "../relation.ts";
import type { Entities } from "./gather-entities.ts";

/** The quotes of a story in the order of its articles, each with the speaker as the whole story knows them. */
export function nameSpeakers(story: Story, entities: Entities): PlacedQuote[] {
  const placed: PlacedQuote[] = [];
  story.forEach(({ article, analysis }, index) => {
    for (const found of analysis.quotes) {
      placed.push({
        article: index,
        found,
        line: {
          id: `q${placed.length + 1}`,
          kind: found.kind,
          span: spanOf(article.id, found),
          speaker: speakerOf(index, found.speaker, entities),
          ...(found.cue && { cue: spanOf(article.id, found.cue) }),
        },
      });
    }
  });
  return placed;
}

function speakerOf(
  article: number,
  speaker: { name: string; bearer?: number } | null,
  entities: Entities,
): Speaker | null {
  if (!speaker) return null;
  const entity = speaker.bearer === undefined ? undefined : entities.of(article, speaker.bearer);
  return entity ? { name: entity.name, entity: entity.id } : { name: speaker.name };
}
