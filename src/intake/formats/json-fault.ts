const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON strings may not hold them
  /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(true|false|null)(?!\w))/uy;

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
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return faultIn(text, at);
    const [whole, mark, string] = match;
    const start = at + whole.length - (mark ?? string ?? whole.trimStart()).length;
    if (state === "after" && open.length === 0) return start;
    const next = step(state, mark ?? (string === undefined ? "scalar" : "string"), open);
    if (next === undefined) return start;
    state = next;
    at += whole.length;
  }
}

/** Where the fault is when no token follows: in a string that breaks off, at another character, or at the end. */
function faultIn(text: string, at: number): number {
  const start = at + (/^[ \t\n\r]*/u.exec(text.slice(at))?.[0].length ?? 0);
  if (text[start] !== '"') return start;
  // oxlint-disable-next-line no-control-regex -- as above
  const good = /^"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/u.exec(
    text.slice(start, start + 1_000_000),
  );
  return start + (good?.[0].length ?? 0);
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
