import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/**
 * Loads a package when it is first needed, without waiting: most runs meet no HTML and no unknown language, and start
 * faster without them. Resolved as an import, since some packages have no other entry.
 */
export function load(name: string): unknown {
  return require(fileURLToPath(import.meta.resolve(name)));
}
