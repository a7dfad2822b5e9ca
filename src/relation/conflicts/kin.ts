/**
 * Terms (as `termOf` gives them) that news uses for one another, so that a denial of the one is read against a report of the
 * other. Each group is named by its first word. A group says that words can mean the same event, never that they do.
 */
const GROUPS = [
  "casualti casualty victim",
  "kill killing die di death dead deadli fatal",
  "injur injuri wound hurt",
  "attack bomb bombard bomber strike airstrik air-strik raid shell blast explos explod assault hit",
  "arrest detain detent captur apprehend nab",
  "acquir acquisit bui buy purchas takeov",
  "invad invas intrud incurs",
  "resign quit depart departur",
  "win victori beat defeat triumph",
  "arm weapon",
  "seiz confisc impound",
  "foil thwart repel repuls",
  "meet meeting summit",
  "visit trip travel",
  "cancel scrap postpon",
];

const kin = new Map<string, string>();
for (const group of GROUPS) {
  const [name, ...others] = group.split(" ");
  for (const term of [name!, ...others]) if (!kin.has(term)) kin.set(term, name!);
}

/** The name of the group that a term belongs to, or the term itself. */
export const kinOf = (term: string): string => kin.get(term) ?? term;

/** Whether a term is in a group, and so names an event also where it is no verb ('the attack'). */
export const namesEvent = (term: string): boolean => kin.has(term);

/** What a negated event leaves no room for: 'no casualties' denies the dead and the injured, 'nobody was hurt' no dead. */
const INCLUDED: ReadonlyMap<string, readonly string[]> = new Map([["casualti", ["casualti", "kill", "injur"]]]);

/** The events that the denial of an event denies. */
export const deniedBy = (event: string): readonly string[] => INCLUDED.get(event) ?? [event];
