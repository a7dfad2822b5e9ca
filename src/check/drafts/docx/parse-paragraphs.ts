import { Parser } from "htmlparser2";

/** A paragraph of a Word document. */
export interface Paragraph {
  readonly text: string;
  /** The name of its style, as the document's own language has it. */
  readonly style: string;
  /** Ids of the comments that are anchored in it. */
  readonly comments: readonly string[];
}

/** Elements with all that is in them that are no text of the document (ECMA-376, part 1, 17; part 3 for the fallback). */
const LEFT_OUT = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback"]);

/** Characters that stand as elements of their own. */
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "\u2011" };

/** A paragraph that is being read; those of a text box stand inside of another. */
interface Open {
  text: string;
  style: string;
  comments: string[];
  /** Whether a tracked change takes away its end, so that it goes on in the next one. */
  joined: boolean;
}

/** Told of the elements that hold paragraphs, by their names and attributes without prefixes. */
type Within = (name: string, attributes: Readonly<Record<string, string>>) => void;

/**
 * The paragraphs of a part of a Word document, those without words too. What was inserted with tracked changes is in, what was deleted or moved away and
 * hidden text is not; of a shape with a fallback only the shape.
 * @param within is told of each element, before the paragraphs in it are
 */
export function parseParagraphs(xml: string, take: (paragraph: Paragraph) => void, within: Within = () => {}): void {
  const open: Open[] = [];
  const path: string[] = [];
  let leftOut = 0;
  let hidden = false;
  let carried: Open | undefined;
  const add = (words: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && leftOut === 0 && !hidden) paragraph.text += words;
  };
  const finish = (paragraph: Open): void => {
    const whole = carried ? joinedTo(carried, paragraph) : paragraph;
    carried = paragraph.joined ? whole : undefined;
    if (!carried) take(whole);
  };
  const parser = new Parser(
    {
      onopentag(name, named) {
        const [local, parent, attributes] = [localName(name), path.at(-1), localAttributes(named)];
        path.push(local);
        if (isLeftOut(local, parent)) leftOut++;
        if (leftOut > 0) return;
        const paragraph = open.at(-1);
        if (local === "p") open.push({ text: "", style: "", comments: [], joined: false });
        else if (local === "r") hidden = false;
        else if (local === "vanish" && parent === "rPr" && path.at(-3) === "r") hidden = isOn(attributes["val"]);
        else if (parent === "r" && SIGNS[local] !== undefined) add(SIGNS[local]);
        else if (!paragraph) within(local, attributes);
        else if (local === "del" && path.at(-3) === "pPr") paragraph.joined = true;
        else if (local === "pStyle") paragraph.style = attributes["val"] ?? "";
        else if (local === "commentReference") paragraph.comments.push(attributes["id"] ?? "");
      },
      ontext(words) {
        if (path.at(-1) === "t") add(words);
      },
      onclosetag(name) {
        const local = localName(name);
        path.pop();
        if (isLeftOut(local, path.at(-1))) leftOut--;
        else if (leftOut > 0) return;
        else if (local === "r") hidden = false;
        else if (local === "p") {
          const paragraph = open.pop();
          if (paragraph) finish(paragraph);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (carried) take(carried);
}

const joinedTo = (first: Open, second: Open): Open => ({
  ...second,
  text: first.text + second.text,
  comments: [...first.comments, ...second.comments],
});

/** A deletion in the properties of a paragraph's mark holds nothing: it takes the mark away. */
const isLeftOut = (name: string, parent: string | undefined): boolean =>
  LEFT_OUT.has(name) && !(name === "del" && parent === "rPr");

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const localAttributes = (named: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [localName(name), value]));

/** Whether a switch of the format is on: it is where it has no value. */
const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/u.test(value ?? "1");
