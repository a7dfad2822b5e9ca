/**
 * What a terminal would obey instead of show: control characters but line break and tab, marks that turn the direction of
 * text around, separators of lines that editors treat as breaks, invisible tags, halves of surrogate pairs.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * Text from outside as it may be printed on a terminal: what is unsafe becomes a visible escape ('\x1b', '\u202e'),
 * everything else stays. The text itself is never changed, only what is shown of it.
 */
export function safeText(text: string): string {
  return text.replaceAll(UNSAFE, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
