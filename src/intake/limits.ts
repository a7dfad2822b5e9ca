/** The longest text of one article, in UTF-16 units: some three hundred pages. */
export const LONGEST_TEXT = 2_000_000;

/** The longest page, in UTF-16 units, and the most tags and entities in one: each of them is held as a node of its own. */
export const LONGEST_PAGE = 8_000_000;
export const MOST_NODES = 300_000;

/** The largest file that holds one article, in bytes; a page carries much beside its text. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** The largest file that holds many articles (JSON, JSON Lines), in bytes; below the longest string of the runtime. */
export const LARGEST_COLLECTION = 256 * 1024 * 1024;
