/** How far into a page a browser writes where it was saved from. */
const REACH = 4096;

/** What browsers write (the length of the address before it), and what the extension SingleFile writes. */
const MARKS: readonly RegExp[] = [
  /<!--\s{0,9}saved from url=\(\d{4,5}\)(https?:\/\/[^\s<>"]{1,2000})/iu,
  /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(https?:\/\/[^\s<>"]{1,2000})/iu,
];

/** The address that a page was saved from, as the program that saved it wrote it into the page. */
export function addressSavedFrom(html: string): string | undefined {
  const head = html.slice(0, REACH);
  return MARKS.map((mark) => mark.exec(head)?.[1]).find((address) => address !== undefined && URL.canParse(address));
}
