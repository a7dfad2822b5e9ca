import type { Level } from "../../src/model/finding.ts";
import { useDesk } from "../parts/desk.ts";
import { Plain } from "../parts/words.tsx";
import { fragmentOf } from "../story/address.ts";
import { type CheckDesk, foremost, type Paragraph, type Piece, type ShownSentence, weightiest } from "./checked.ts";
import { FindingCard } from "./finding-card.tsx";

interface ParagraphProps {
  readonly desk: CheckDesk;
  readonly paragraph: Paragraph;
  /** Levels that the reader does not want to see. */
  readonly hidden: ReadonlySet<Level>;
}

/** A paragraph of the draft, verbatim, what is found marked; below it what is found. */
export function DraftParagraph({ desk, paragraph, hidden }: ParagraphProps) {
  const shown = paragraph.findings.filter(({ remark, ignored }) => ignored === undefined && !hidden.has(remark.level));
  return (
    <div class={isHeadline(desk, paragraph) ? "paragraph headline" : "paragraph"}>
      <p dir="auto" data-draft-start={paragraph.start} data-draft-end={paragraph.end}>
        {paragraph.pieces.map((piece) => (
          <DraftPiece key={piece.start} desk={desk} piece={piece} hidden={hidden} />
        ))}
      </p>
      {shown.length > 0 ? (
        <ul class="lines findings">
          {shown.map((finding) => (
            <FindingCard key={finding.key} desk={desk} finding={finding} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Whether the first words of a draft look like its headline: short, and without a full stop. */
function isHeadline({ data }: CheckDesk, { start, end }: Paragraph): boolean {
  const { text } = data.checked.draft;
  return text.slice(0, start).trim() === "" && end - start < 150 && !/[.!?:]["”’»)]*\s*$/u.test(text.slice(start, end));
}

function DraftPiece({
  desk,
  piece,
  hidden,
}: {
  readonly desk: CheckDesk;
  readonly piece: Piece;
  readonly hidden: ReadonlySet<Level>;
}) {
  const { selected } = useDesk();
  const words = <Plain text={desk.data.checked.draft.text.slice(piece.start, piece.end)} />;
  const on = piece.findings.filter(({ remark }) => !hidden.has(remark.level));
  const target = foremost(on);
  const level = weightiest(on) ?? "ignored";
  const isSelected = on.some(({ key }) => key === selected.line);
  return (
    <>
      {target ? (
        <a
          class={`found ${level}${isSelected ? " selected-mark" : ""}`}
          href={fragmentOf({ line: target.key })}
          title={on
            .map(({ remark, ignored }) => `${remark.rule}${ignored === undefined ? "" : " (ignored)"}`)
            .join(", ")}
        >
          {words}
        </a>
      ) : (
        words
      )}
      {piece.ends ? <SupportSign shown={piece.ends} /> : null}
    </>
  );
}

/** How many origins a sentence stands on, as a link to its passages. */
function SupportSign({ shown: { key, sentence } }: { readonly shown: ShownSentence }) {
  const { selected } = useDesk();
  const { supported, origins, passages } = sentence;
  if (!supported || passages.length === 0) {
    return (
      <span class="support nothing" title="stands on no passage">
        <span aria-hidden="true">∅</span>
        <span class="unsighted"> stands on no passage</span>
      </span>
    );
  }
  const words = `stands on ${origins} ${origins === 1 ? "origin" : "origins"}`;
  return (
    <a
      class={`support${origins > 1 ? " several" : ""}`}
      href={fragmentOf({ line: key })}
      title={words}
      aria-current={selected.line === key ? "true" : undefined}
    >
      {origins}
      <span class="unsighted"> {words}</span>
    </a>
  );
}
