import { Parser } from "htmlparser2";

/** The parser takes no more than a hundred elements in one another; what stands deeper is read as if it stood here. */
const DEEPEST = 96;

/**
 * Broken XML as well-formed XML: what is open at the end is closed, stray marks and undeclared entities become text, closing tags that
 * close nothing are left out. The document type, where entities would be declared, goes.
 */
export function mendXml(xml: string): string {
  const out: string[] = [];
  let [depth, skipped] = [0, 0];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth >= DEEPEST) {
          skipped++;
          return;
        }
        depth++;
        out.push(`<${name}`);
        for (const [key, value] of Object.entries(attributes)) out.push(` ${key}="${escaped(value)}"`);
        out.push(">");
      },
      ontext: (text) => void out.push(escaped(text)),
      onclosetag(name) {
        if (skipped > 0) skipped--;
        else {
          depth--;
          out.push(`</${name}>`);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(withoutDoctype(xml));
  return out.join("");
}

/** The parser takes the first '>' inside a document type for its end. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!doctype/iu);
  if (start < 0) return xml;
  const subset = xml.indexOf("[", start);
  const close = xml.indexOf(">", start);
  if (close < 0) return xml.slice(0, start);
  if (subset < 0 || subset > close) return xml.slice(0, start) + xml.slice(close + 1);
  const end = /\]\s*>/u.exec(xml.slice(subset));
  return end ? xml.slice(0, start) + xml.slice(subset + end.index + end[0].length) : xml.slice(0, start);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
