/** More optional paragraphs than this are decided one by one, and not by every choice among them. */
const MOST_CHOICES = 8;

interface Rouge {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * ROUGE-LSum as `rouge_score` computes it without stemming: for each wanted sentence the union of its longest common
 * subsequences with all found sentences, each word counted as often as both sides have it. Sentences end at marks and line
 * ends; the published figures split them with NLTK's punkt, which differs at abbreviations and is seldom seen in the score.
 * Paragraphs in square brackets may be there or not: the choice that scores best counts.
 */
export function rougeLsum(paragraphs: readonly string[], found: string): Rouge {
  const optional = paragraphs.flatMap((words, index) => (/^\[[\s\S]*\]$/u.test(words) ? [index] : []));
  const bare = paragraphs.map((words, index) => (optional.includes(index) ? words.slice(1, -1) : words));
  const score = (without: ReadonlySet<number>): Rouge =>
    rouge(bare.filter((_, index) => !without.has(index)).join("\n\n"), found);
  if (optional.length > MOST_CHOICES) return greedily(optional, score);
  let best: Rouge = { precision: 0, recall: 0, f1: -1 };
  for (let choice = 0; choice < 1 << optional.length; choice++) {
    const now = score(new Set(optional.filter((_, bit) => (choice >> bit) & 1)));
    if (now.f1 > best.f1) best = now;
  }
  return best;
}

function greedily(optional: readonly number[], score: (without: ReadonlySet<number>) => Rouge): Rouge {
  const without = new Set<number>();
  let best = score(without);
  for (const index of optional) {
    const now = score(new Set([...without, index]));
    if (now.f1 <= best.f1) continue;
    without.add(index);
    best = now;
  }
  return best;
}

function sentences(text: string): string[][] {
  return text
    .split(/\n+|(?<=[.!?]["'”’)]{0,2})\s+(?=["'“‘(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.toLowerCase().match(/[a-z0-9]+/gu) ?? [])
    .filter((words) => words.length > 0);
}

function rouge(wanted: string, found: string): Rouge {
  const [want, got] = [sentences(wanted), sentences(found)];
  const [wants, gots] = [countsOf(want), countsOf(got)];
  const total = (list: readonly string[][]): number => list.reduce((sum, words) => sum + words.length, 0);
  let hits = 0;
  for (const sentence of want) {
    const met = new Set<number>();
    const own = new Set(sentence);
    for (const other of got) {
      if (met.size === sentence.length) break;
      if (other.some((word) => own.has(word))) for (const index of common(sentence, other)) met.add(index);
    }
    for (const index of [...met].toSorted((a, b) => a - b)) {
      const word = sentence[index]!;
      const [left, right] = [wants.get(word) ?? 0, gots.get(word) ?? 0];
      if (left <= 0 || right <= 0) continue;
      hits++;
      wants.set(word, left - 1);
      gots.set(word, right - 1);
    }
  }
  const recall = wants.size ? hits / total(want) : 0;
  const precision = gots.size ? hits / total(got) : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function countsOf(list: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Places in `a` of a longest common subsequence with `b`. */
function common(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
    }
  }
  const places: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (table[i * width + j - 1]! > table[(i - 1) * width + j]!) j--;
    else i--;
  }
  return places;
}
