/** A mark, a number or a word behind white space; strings are read by hand, since a pattern for them would try every way to part one that breaks off. */
const TOKEN =
  /[ \t\n\r]*(?:([[\]{},:])|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(?:true|false|null)(?!\w))/uy;
const SPACE = /[ \t\n\r]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;

type State = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "after";

/**
 * Offset of the first character that is no JSON (RFC 8259); the text's length where it ends too early or has no fault.
 * The runtime's own message names no place for many faults.
 */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let state: State = "value";
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    const start = SPACE.lastIndex;
    if (state === "after" && open.length === 0) return start;
    const isString = text[start] === '"';
    const end = isString ? endOfString(text, start) : endOfToken(text, start);
    if (end.fault) return end.at;
    const next = step(state, isString ? "string" : MARKS.has(text[start]!) ? text[start]! : "scalar", open);
    if (next === undefined) return start;
    state = next;
    at = end.at;
  }
}

const MARKS = new Set("[]{},:");

interface End {
  readonly at: number;
  /** Whether no token ends there, but what should be one breaks off. */
  readonly fault: boolean;
}

function endOfToken(text: string, start: number): End {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? { at: TOKEN.lastIndex, fault: false } : { at: start, fault: true };
}

/** Behind the closing mark of the string that opens at `start`, or the character that may not stand in one (RFC 8259, 7). */
function endOfString(text: string, start: number): End {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"') return { at: at + 1, fault: false };
    if (character < " ") break;
    if (character === "\\") {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) break;
      at = ESCAPE.lastIndex;
    } else at++;
  }
  return { at, fault: true };
}

/** The state after a token, undefined where the token may not stand there; `open` holds the brackets not yet closed. */
function step(state: State, token: string, open: string[]): State | undefined {
  switch (token) {
    case "{":
    case "[":
      if (state !== "value" && state !== "value-or-end") return undefined;
      open.push(token);
      return token === "{" ? "key-or-end" : "value-or-end";
    case "}":
      return (state === "after" || state === "key-or-end") && open.pop() === "{" ? "after" : undefined;
    case "]":
      return (state === "after" || state === "value-or-end") && open.pop() === "[" ? "after" : undefined;
    case ",":
      return state !== "after" ? undefined : open.at(-1) === "{" ? "key" : "value";
    case ":":
      return state === "colon" ? "value" : undefined;
    case "string":
      if (state === "key" || state === "key-or-end") return "colon";
      return state === "value" || state === "value-or-end" ? "after" : undefined;
    default:
      return state === "value" || state === "value-or-end" ? "after" : undefined;
  }
}
