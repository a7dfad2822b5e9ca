import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { fragmentOf } from "../story/address.ts";
import type { NumberedArticle } from "../story/story.ts";
import { ArticleText } from "./article-text.tsx";
import { useDesk } from "./desk.ts";
import { Involvement } from "./involvement.tsx";
import { showMarked } from "./movement.ts";
import { Source } from "./line.tsx";
import { Outside } from "./words.tsx";
import { timeLabel } from "../story/time-label.ts";

/** The articles to read: a tab each, the selected passage marked, and what it takes part in below. */
export function Reading({ close }: { readonly close: () => void }) {
  const { story, selected } = useDesk();
  const last = useRef(story.articles[0]?.id);
  const shown = selected.article ?? last.current;
  const article = (shown === undefined ? undefined : story.article(shown)) ?? story.articles[0];
  const pane = useRef<HTMLDivElement>(null);
  const isSameArticle = last.current === article?.id;
  useLayoutEffect(() => {
    if (pane.current) showMarked(pane.current, isSameArticle);
    last.current = article?.id;
  }, [article?.id, selected.span?.start, selected.span?.end]);
  if (!article) return null;
  return (
    <aside class={selected.article === undefined ? "reading" : "reading sheet"} aria-label="Articles">
      <div class="reading-bar">
        <Tabs current={article} />
        <button type="button" class="close" onClick={close} aria-label="Close the article" title="Close (Escape)">
          ✕
        </button>
      </div>
      <div
        class="article"
        role="tabpanel"
        id="article"
        aria-labelledby={`tab-${article.number}`}
        tabIndex={0}
        ref={pane}
      >
        <ArticleView article={article} key={article.id} />
      </div>
      <Involvement />
    </aside>
  );
}

function Tabs({ current }: { readonly current: NumberedArticle }) {
  const { story } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>("[aria-selected=true]");
    const box = list.current;
    if (!tab || !box) return;
    if (tab.offsetLeft < box.scrollLeft || tab.offsetLeft + tab.offsetWidth > box.scrollLeft + box.clientWidth) {
      box.scrollLeft = tab.offsetLeft - box.clientWidth / 3;
    }
  }, [current.id]);
  const move = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const place = Math.min(Math.max(current.number - 1 + step, 0), story.articles.length - 1);
    const next = story.articles[place]!;
    window.location.replace(fragmentOf({ article: next.id }));
    list.current?.querySelector<HTMLElement>(`#tab-${next.number}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Articles" ref={list} onKeyDown={move}>
      {story.articles.map((article) => (
        <button
          type="button"
          role="tab"
          id={`tab-${article.number}`}
          aria-controls="article"
          aria-selected={article === current}
          tabIndex={article === current ? 0 : -1}
          title={article.label}
          onClick={() => (window.location.hash = fragmentOf({ article: article.id }))}
        >
          <Source id={article.id} />
        </button>
      ))}
    </div>
  );
}

/** One article: what is known of it, and its text. */
export function ArticleView({ article }: { readonly article: NumberedArticle }) {
  const { story } = useDesk();
  const siblings = story.articles.filter((other) => other.origin === article.origin && other.id !== article.id);
  const link = useMemo(() => webAddress(article.url), [article.url]);
  return (
    <article>
      <header>
        <p class="outlet">
          <Source id={article.id} />
        </p>
        {article.title ? (
          <h3 class={article.title.length > 120 ? "long" : undefined}>
            <Outside text={article.title} />
          </h3>
        ) : null}
        <p class="facts">
          {article.byline ? <Outside text={article.byline} /> : null}
          <span>{article.published === null ? "date not known" : timeLabel(article.published)}</span>
          {article.credit ? (
            <span>
              credits <Outside text={article.credit} />
            </span>
          ) : null}
          {siblings.length > 0 ? (
            <span class="same-origin">
              same origin as{" "}
              {siblings.map((other) => (
                <Source id={other.id} />
              ))}
            </span>
          ) : null}
          {link ? (
            <a href={link} rel="noreferrer noopener external" target="_blank">
              {new URL(link).hostname}
            </a>
          ) : null}
        </p>
        {article.notes?.map((note) => (
          <p class="facts">
            <Outside text={note} />
          </p>
        ))}
        <Legend />
      </header>
      <ArticleText article={article} />
    </article>
  );
}

/** What the lines below the words mean. */
const Legend = () => (
  <p class="facts legend">
    <span class="in-corroborated">several origins</span>
    <span class="in-single">one origin</span>
    <span class="in-conflict">differs</span>
  </p>
);

/** The address of a page of the web; anything else ('javascript:…') is no address to follow. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
