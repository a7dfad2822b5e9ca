/** Words that are a number below twenty, or a ten. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
]);

/** Letters that multiply a number they are glued to; `money` ones do so beside a currency only, elsewhere they are units. */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["t", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Those of the glued magnitudes that are no unit of anything, so that they count beside any noun ('3bn people'). */
export const SAFE_GLUED_MAGNITUDES: ReadonlySet<string> = new Set(["k", "mn", "mln", "bn", "bln", "tn", "trn"]);

/** Magnitudes in the plural, which count vaguely: 'dozens', 'hundreds', 'tens of thousands'. */
export const PLURAL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["lakhs", 1e5],
  ["millions", 1e6],
  ["crores", 1e7],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

const UNITS_ORDINAL =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

/** Ordinal words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS_ORDINAL.split(" ").map((word, i): [string, number] => [word, i + 1]),
  ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/u, "ieth"), value]),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Names of the parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["hundredth", 100],
]);

/** Characters that are a fraction. */
export const FRACTION_MARKS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 0.3333],
  ["⅔", 0.6667],
]);
