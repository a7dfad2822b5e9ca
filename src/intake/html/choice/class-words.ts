import type { PageElement } from "../tree/page-tree.ts";

/** What the words in classes and ids tell of a box, a group of like words a line; any site's designer writes them. */
const GROUPS: readonly string[] = [
  "article story articlebody storybody articletext articlecontent",
  "body content contents text copy prose richtext paragraph paragraphs",
  "entry post posts blog hentry single permalink",
  "main page wrapper container",
  "comment comments disqus reply replies respond discussion conversation forum thread commentlist",
  "related recommended recommend recommendations recirc recirculation more read also next trending popular latest mostread outbrain taboola suggested similar further",
  "promo promos promotion teaser teasers card cards banner callout cta upsell",
  "share sharing shares social facebook twitter whatsapp linkedin pinterest addthis sharebar sharethis follow",
  "newsletter newsletters subscribe subscription subscriptions signup paywall premium piano register donate donation membership support",
  "nav menu navigation breadcrumb breadcrumbs navbar pagination pager toc topbar",
  "header masthead head hero",
  "footer copyright legal foot colophon bottom",
  "sidebar aside rail widget widgets module modules secondary complementary",
  "caption captions credit credits photo photos image images img picture gallery media figure video player carousel slideshow slide thumb thumbnail lightbox",
  "byline author authors bio contributor contributors writer about profile",
  "date time timestamp published updated publish dateline datetime pubdate modified",
  "ad ads advert advertisement advertising sponsor sponsored sponsors dfp adslot promoted partner partners affiliate",
  "tag tags topic topics category categories keyword keywords label labels meta metadata info",
  "list listing item items feed grid row column stream archive",
  "title headline heading hed name",
  "subtitle subheadline subhead dek deck standfirst summary lead lede intro excerpt kicker description abstract teasertext synopsis",
  "quote blockquote pullquote pull quotes",
  "embed tweet instagram iframe embedded oembed",
  "cookie consent gdpr modal popup overlay login account privacy notice alert alerts message toast",
  "print tool tools toolbar button buttons btn action actions controls icon link links",
  "hidden reader skip a11y offscreen",
  "infobox factbox fact facts box inset key points highlights highlight timeline",
  "disclaimer note notes correction corrections editor footnote footnotes",
  "live table data stock stocks ticker quotebox weather score scores",
  "search form input",
];

export const CLASS_GROUPS = GROUPS.length;

const groupOf: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((line, group) => line.split(" ").map((word) => [word, group] as const)),
);

const LONGEST = 300;

/**
 * The groups of words that an element's class and id hold, as bits.
 * @param known what was found before on the same page; names of pages are not kept longer, as they hold the whole page in memory
 */
export function classGroups({ attributes }: PageElement, known: Map<string, number>): number {
  const names = [attributes.get("class"), attributes.get("id")].flatMap((name) => name?.slice(0, LONGEST) ?? []);
  if (names.length === 0) return 0;
  const key = names.join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  let bits = 0;
  // 'articleBody', 'article-body' and 'c-article__body' are two words each.
  for (const [word] of key.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").matchAll(/\p{L}+(?:11y)?/gu)) {
    const group = groupOf.get(word.toLowerCase());
    if (group !== undefined) bits |= 1 << group;
  }
  known.set(key, bits);
  return bits;
}
