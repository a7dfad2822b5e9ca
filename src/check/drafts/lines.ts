/** A place as editors count it: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text; a line ends with LF, CRLF or CR. */
export interface Lines {
  readonly count: number;
  placeOf(offset: number): Place;
  /** Offset of the first character of a line, counted from 1; the text's length behind the last line. */
  startOf(line: number): number;
  /** The words of a line without its end. */
  textOf(line: number): string;
}

/** Finds the lines of a text, so that places in it can be looked up. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    count: starts.length,
    placeOf(offset) {
      let [low, high] = [0, starts.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (starts[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return { line: low, column: offset - startOf(low) + 1 };
    },
    startOf,
    textOf: (line) => text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/u, ""),
  };
}
