import { useEffect, useMemo, useState } from "preact/hooks";
import type { Level } from "../../src/model/finding.ts";
import { fragmentOf } from "../story/address.ts";
import { Announcement } from "../parts/announcement.tsx";
import { DeskContext } from "../parts/desk.ts";
import { Help } from "../parts/help.tsx";
import { useKeys } from "../parts/keys.ts";
import { goTo } from "../parts/movement.ts";
import { PrintedArticles } from "../parts/printed-articles.tsx";
import { usePrinting } from "../parts/printing.ts";
import { Reading } from "../parts/reading.tsx";
import { useSelection } from "../parts/selection.ts";
import { Theme } from "../parts/theme.tsx";
import { type CheckDesk, paragraphsOf } from "./checked.ts";
import { DraftParagraph } from "./draft-paragraph.tsx";
import { IgnoredFindings } from "./ignored-findings.tsx";
import { LevelFilter } from "./level-filter.tsx";
import { Masthead } from "./masthead.tsx";

/** The draft with its findings, and beside it the sources. */
export function CheckPage({ desk }: { readonly desk: CheckDesk }) {
  const { story, data } = desk;
  const [selected, select] = useSelection(story);
  const [hidden, setHidden] = useState<ReadonlySet<Level>>(new Set());
  const [isHelpOpen, setHelpOpen] = useState(false);
  const unfolded = usePrinting();
  const context = useMemo(() => ({ story, selected, unfolded }), [story, selected, unfolded]);
  const paragraphs = useMemo(() => paragraphsOf(desk), [desk]);
  useKeys(context, select, setHelpOpen);
  useEffect(() => {
    document.title = `${data.checked.draft.path.replaceAll(/[\p{C}\s]+/gu, " ").slice(0, 90)} · Readout check`;
  }, [data]);
  const first = story.articles[0];
  return (
    <DeskContext.Provider value={context}>
      <a class="skip" href="#draft" onClick={(event) => goTo("draft", event)}>
        To the draft
      </a>
      <div class={selected.article === undefined ? "page check" : "page check with-selection"}>
        <div class="record">
          <header role="banner">
            <Masthead desk={desk} />
          </header>
          <div class="bar">
            <LevelFilter findings={desk.findings} hidden={hidden} setHidden={setHidden} />
            <div class="tools">
              {first ? (
                <nav aria-label="Reading">
                  <a class="to-articles" href={fragmentOf({ article: first.id })}>
                    Sources
                  </a>
                </nav>
              ) : null}
              <Theme />
              <button
                type="button"
                onClick={() => setHelpOpen(true)}
                aria-label="Keys and signs"
                title="Keys and signs (?)"
              >
                ?
              </button>
            </div>
          </div>
          <main>
            <section id="draft" class="draft" aria-labelledby="draft-heading">
              <h2 id="draft-heading" class="unsighted" tabIndex={-1}>
                The draft
              </h2>
              {paragraphs.map((paragraph) => (
                <DraftParagraph key={paragraph.start} desk={desk} paragraph={paragraph} hidden={hidden} />
              ))}
            </section>
            <IgnoredFindings desk={desk} />
          </main>
        </div>
        <Reading close={() => select({})} />
      </div>
      <PrintedArticles />
      <Announcement story={story} selected={selected} />
      <Help isOpen={isHelpOpen} close={() => setHelpOpen(false)} search={false} />
    </DeskContext.Provider>
  );
}
