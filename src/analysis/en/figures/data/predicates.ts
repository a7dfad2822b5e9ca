const table = `
  kill: kill die dead death fatality toll slay murder perish lose_life deadly fatal massacre slaughter execute claim
  injure: injure wound hurt injury wounded injured
  miss: miss missing unaccounted disappear
  trap: trap bury stick stranded strand
  damage: damage wreck crack
  destroy: destroy flatten collapse demolish raze level ruin burn
  displace: displace flee evacuate homeless uproot shelter refuge
  arrest: arrest detain nab apprehend capture hold custody jail catch
  seize: seize confiscate recover impound
  rescue: rescue save free
  escape: escape
  infect: infect case confirm
  hospitalise: hospitalize hospitalise treat hospital clinic
  drop: drop fall land
  explode: explode explosion detonate blast
  pay: pay buy purchase acquire acquisition cost price worth spend
  raise: raise funding fund invest
  vote: vote ballot
  win: win victory beat defeat
  protest: protest march demonstrate rally
  fire: fire shoot launch
  deep: deep depth
  last: last duration run
`;

/** What happens to the counted: lemma -> the word that stands for all of the same meaning. */
export const PREDICATES: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", list = ""] = line.trim().split(/:\s*/u);
      return list.split(/\s+/u).map((lemma): [string, string] => [lemma, name]);
    }),
);

/** Predicates that befall people: a number that has one of them and no noun counts people. */
export const BEFALLING: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "miss",
  "trap",
  "arrest",
  "hospitalise",
  "rescue",
  "displace",
]);
