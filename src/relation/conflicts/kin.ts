/**
 * Terms (as `termOf` gives them) that news uses for one another, so that a denial of the one is read against a report of the
 * other. Each group is named by its first word. A group says that words can mean the same event, never that they do.
 */
const GROUPS = [
  "casualti kill killing die di death dead deadli fatal injur injuri wound hurt victim toll live",
  "attack bomb bombard bomber strike airstrik air-strik raid shell blast explos explod assault hit fire missil rocket target",
  "arrest detain detent captur apprehend nab catch custodi jail seiz hold",
  "acquir acquisit bui buy purchas takeov",
  "invad invas intrud incurs",
  "leave quit resign depart departur step",
  "win victori beat defeat triumph",
  "arm weapon militari suppli support back",
  "foil thwart repel repuls",
  "agre agreement deal accord pact",
  "meet meeting talk summit",
  "visit trip travel",
  "cancel scrap drop postpon",
  "fals baseless untru lie fake",
  "resign quit oust sack fire dismiss",
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
