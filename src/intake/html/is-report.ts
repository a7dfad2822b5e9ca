/** The embedded record by which Readout's own reports are told from articles. */
const RECORD = /<script[^<>]*\bid="?readout(?=["\s>])"?[^<>]*>/iu;

/** What the report of a draft holds instead. */
const CHECKED = /<script[^<>]*\bid="?readout-check"?[^<>]*>/iu;

/** Whether a page is a report that Readout wrote, of a story or of a draft. */
export const isReport = (html: string): boolean =>
  html.includes("application/json") && (RECORD.test(html) || CHECKED.test(html));

/** The record that a report holds, as JSON; undefined where the page is no report. */
export function recordIn(html: string): string | undefined {
  const tag = html.includes("application/json") ? RECORD.exec(html) : null;
  if (!tag) return undefined;
  const start = tag.index + tag[0].length;
  const end = html.indexOf("</script", start);
  return html.slice(start, end < 0 ? html.length : end);
}
