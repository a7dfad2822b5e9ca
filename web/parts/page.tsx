import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { searchOf, sectionsOf } from "../story/sections.ts";
import type { Story } from "../story/story.ts";
import { Announcement } from "./announcement.tsx";
import { Bar } from "./bar.tsx";
import { Coverage } from "./coverage.tsx";
import { Decided } from "./decided.tsx";
import { DeskContext } from "./desk.ts";
import { Differs } from "./differs.tsx";
import { Figures } from "./figures.tsx";
import { Front } from "./front.tsx";
import { Help } from "./help.tsx";
import { highlight } from "./highlight.ts";
import { useKeys } from "./keys.ts";
import { Masthead } from "./masthead.tsx";
import { goTo } from "./movement.ts";
import { Points } from "./points.tsx";
import { PrintedArticles } from "./printed-articles.tsx";
import { usePrinting } from "./printing.ts";
import { Reading } from "./reading.tsx";
import { useSelection } from "./selection.ts";
import { Shared } from "./shared.tsx";
import { ExpectedLines, Timeline } from "./timeline.tsx";
import { Utterances } from "./utterances.tsx";

/** The whole page. What is selected stands in the address alone, so that every link and the way back work by themselves. */
export function Page({ story }: { readonly story: Story }) {
  const [selected, select] = useSelection(story);
  const [query, setQuery] = useState("");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const unfolded = usePrinting();
  const search = useMemo(() => searchOf(story), [story]);
  const sections = useMemo(() => sectionsOf(story, search(query)), [story, query]);
  const desk = useMemo(() => ({ story, selected, unfolded }), [story, selected, unfolded]);
  const points = useMemo(
    () => [...sections.several, ...sections.disputed, ...sections.perhaps, ...sections.single],
    [sections],
  );
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) highlight(main.current, query);
  }, [query, sections]);
  useKeys(desk, select, setHelpOpen);
  useEffect(() => {
    document.title = `${story
      .words(story.record.title)
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .slice(0, 90)} · Readout`;
    goTo(window.location.hash.slice(1));
  }, [story]);
  return (
    <DeskContext.Provider value={desk}>
      <a class="skip" href="#several" onClick={(event) => goTo("several", event)}>
        To the record
      </a>
      <div class={selected.article === undefined ? "page" : "page with-selection"}>
        <div class="record">
          <header role="banner">
            <Masthead />
          </header>
          <Bar sections={sections} query={query} search={setQuery} help={() => setHelpOpen(true)} />
          <main ref={main}>
            <Front sections={sections} />
            <Points
              id="several"
              title="Reported by several origins"
              none="0 points reported by several origins"
              lines={sections.several}
              first={15}
            />
            {sections.perhaps.length > 0 ? (
              <Points id="perhaps" title="Perhaps by several origins" none="" lines={sections.perhaps} first={5} />
            ) : null}
            <Differs conflicts={sections.conflicts} disputed={sections.disputed} />
            <Figures lines={sections.measures} />
            <Utterances lines={sections.utterances} />
            <Timeline lines={sections.timeline} />
            <ExpectedLines lines={sections.expected} />
            <Coverage lines={points} />
            <Shared />
            <Points
              id="single"
              title="Only one origin"
              none="0 points of one origin alone"
              lines={sections.single}
              first={15}
              byArticle
            />
            <Decided />
          </main>
        </div>
        <Reading close={() => select({})} />
      </div>
      <PrintedArticles />
      <Announcement story={story} selected={selected} />
      <Help isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
    </DeskContext.Provider>
  );
}
