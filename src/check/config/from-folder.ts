import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { isAddress } from "../../intake/fetch/is-address.ts";

/** What names a file or folder and not a kept story: it has a separator or an ending. */
const LIKE_A_PATH = /[/\\.]/u;

/** A source that is named from a folder, as seen from the current one; addresses and ids of kept stories stay as they are. */
export function fromFolder(folder: string, source: string): string {
  if (isAddress(source) || isAbsolute(source)) return source;
  const path = join(folder, source);
  return existsSync(path) || LIKE_A_PATH.test(source) ? path : source;
}
