import type { Layout } from "../../../model/analysis.ts";
import type { Bearer, Name, NameKind, Reference } from "../../../model/name.ts";
import { officesOf } from "./describe.ts";
import { findAbbreviations } from "./find-abbreviations.ts";
import { findMentions } from "./find-mentions.ts";
import { findReferences } from "./find-references.ts";
import { findRoles } from "./find-roles.ts";
import { aliasesOf } from "./aliases.ts";
import { gatherForms } from "./gather-forms.ts";
import { groupForms } from "./group-forms.ts";
import { lendToTeams, placeOfTeam } from "./lend-to-teams.ts";
import { isPoliceName, POLICE } from "./kinds-of-bodies.ts";
import type { Form, Mention } from "./mention.ts";

export interface Named {
  readonly names: readonly Name[];
  readonly bearers: readonly Bearer[];
  readonly references: readonly Reference[];
}

/** The names of one article, who bears them, and the pronouns and descriptions that stand for a bearer. */
export function findNames(layout: Layout): Named {
  const mentions = findMentions(layout);
  const { forms, lent } = lendToTeams(layout, mentions, gatherForms(layout, mentions));
  const groups = groupForms(forms, findAbbreviations(layout, mentions));
  const bearers = bearersOf(layout, mentions, forms, groups);
  const names: Name[] = mentions.map(({ start, end, whole }, index) => ({
    start,
    end,
    kind: "other",
    bearer: 0,
    ...(whole && { whole }),
    ...(lent.has(index) && { lent: true as const }),
  }));
  bearers.forEach((bearer, index) => {
    for (const name of bearer.names) names[name] = { ...names[name]!, kind: bearer.kind, bearer: index };
  });
  return { names, bearers, references: findReferences(layout, names, bearers) };
}

function bearersOf(
  layout: Layout,
  mentions: readonly Mention[],
  forms: readonly Form[],
  groups: readonly number[],
): Bearer[] {
  const byGroup = new Map<number, number[]>();
  groups.forEach((group, index) => {
    const list = byGroup.get(group);
    if (list) list.push(index);
    else byGroup.set(group, [index]);
  });
  return [...byGroup.values()]
    .map((list) => list.map((index) => forms[index]!))
    .toSorted((a, b) => firstMention(a) - firstMention(b))
    .map((group) => bearerOf(layout, mentions, group));
}

const firstMention = (group: readonly Form[]): number => Math.min(...group.map((form) => form.mentions[0]!));

function bearerOf(layout: Layout, mentions: readonly Mention[], group: readonly Form[]): Bearer {
  const fullest = group.reduce((best, form) => (fullness(mentions, form) > fullness(mentions, best) ? form : best));
  const shown = mentions[fullest.mentions.find((index) => !mentions[index]!.upper) ?? fullest.mentions[0]!]!;
  const names = group.flatMap((form) => form.mentions).toSorted((a, b) => a - b);
  const own = names.map((index) => mentions[index]!);
  const kind = kindOf(group, fullest);
  const teamOf = group.map((form) => placeOfTeam(form, () => false)).find((place) => place !== undefined);
  const roles = kind === "person" ? findRoles(layout, own) : [];
  const name = layout.text.slice(shown.start, shown.end).replace(/\s+/gu, " ");
  return {
    name,
    kind,
    names,
    roles,
    ...(kind !== "person" && teamOf !== undefined && { teamOf }),
    gender: group.find((form) => form.gender !== "unknown")?.gender ?? "unknown",
    aliases: aliasesOf(group, kind),
    offices: kind === "organisation" && isPoliceName(name) ? [POLICE] : officesOf(layout, roles),
  };
}

const fullness = (mentions: readonly Mention[], form: Form): number =>
  form.words.length * 100 + form.key.length - (mentions[form.mentions[0]!]!.upper && form.words.length > 1 ? 50 : 0);

function kindOf(group: readonly Form[], fullest: Form): NameKind {
  const best = group.reduce((sure, form) => (form.margin > sure.margin ? form : sure));
  return fullest.margin > 1 ? fullest.kind : best.kind;
}
