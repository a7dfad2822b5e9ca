import type { Bearer } from "../../../model/name.ts";

/** Nouns that stand for a body or place named before ('the company', 'the ministry'), with the words that its name may have. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    company: [],
    firm: [],
    chipmaker: [],
    carmaker: [],
    automaker: [],
    startup: [],
    corporation: [],
    manufacturer: [],
    retailer: [],
    airline: ["airlines", "airways", "air"],
    bank: ["bank", "banc"],
    newspaper: ["times", "post", "news", "herald", "daily", "journal", "guardian"],
    agency: ["agency", "service", "survey", "bureau", "department", "authority", "commission", "office"],
    ministry: ["ministry"],
    department: ["department"],
    group: [],
    organisation: [],
    organization: [],
    union: ["union"],
    party: ["party"],
    university: ["university"],
    college: ["college"],
    school: ["school"],
    committee: ["committee"],
    commission: ["commission"],
    court: ["court"],
    council: ["council"],
    team: [],
    club: [],
    navy: ["navy", "naval"],
    army: ["army"],
    government: ["government"],
    administration: ["administration"],
    network: [],
    institute: ["institute"],
    hospital: ["hospital"],
    embassy: ["embassy"],
    bureau: ["bureau"],
    board: ["board"],
    association: ["association"],
    foundation: ["foundation"],
    country: ["@place"],
    nation: ["@place"],
    city: ["@place"],
    town: ["@place"],
    village: ["@place"],
    province: ["@place"],
    district: ["@place"],
    island: ["@place"],
    camp: ["camp", "@place"],
    kingdom: ["@place"],
  }),
);

/** Whether a bearer can be meant by the noun: a body whose name says so, any body for the general nouns, a place for those of places. */
export function fitsBody(noun: string, bearer: Bearer): boolean {
  const words = BODY_NOUNS.get(noun);
  if (!words) return false;
  const name = bearer.name.toLowerCase();
  if (words.includes("@place")) return bearer.kind === "place";
  if (bearer.kind !== "organisation") return false;
  return words.length === 0 || words.some((word) => name.includes(word));
}
