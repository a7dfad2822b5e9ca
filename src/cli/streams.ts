import { once } from "node:events";
import type { ReadoutError } from "../model/error.ts";
import { safeText } from "../render/terminal/safe-text.ts";
import { EXIT } from "./exit.ts";

/** Ends without a word when the reader of the output has gone, as in `readout … | head`. */
export function stopQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.couldNot);
    });
  }
}

/** Writes data to the standard output, as fast as its reader takes it. */
export async function print(data: string): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, "drain");
}

/** Writes a message to the error output; what it cites from outside is made safe to show. */
export function say(message: string): void {
  process.stderr.write(`readout: ${safeText(message)}\n`);
}

export function sayError(error: ReadoutError): void {
  say(error.message);
}

/** Width and colour of the terminal that the output goes to; plain text 80 wide where it is none. */
export function terminal(): { readonly columns: number; readonly colour: boolean } {
  const { isTTY, columns } = process.stdout;
  const { NO_COLOR, TERM } = process.env;
  const colour = isTTY && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
  return { columns: isTTY && columns > 0 ? columns : 80, colour };
}

/** A line on the error output that tells what is going on, only on a terminal, and taken away at the end. */
export class Progress {
  readonly #shown: boolean;

  constructor(quiet: boolean) {
    this.#shown = !quiet && process.stderr.isTTY;
  }

  tell(what: string): void {
    if (this.#shown) process.stderr.write(`\r\u001b[K${safeText(what)}`);
  }

  clear(): void {
    if (this.#shown) process.stderr.write("\r\u001b[K");
  }
}
