/** What befalls people and things in numbers that grow while they are being counted (the slot names of the analysis). */
export const GROWING: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "miss",
  "displace",
  "damage",
  "destroy",
  "arrest",
  "infect",
  "hospitalise",
  "rescue",
  "seize",
]);

/** Those that an event is told by from its first report on, so that each report gives a toll of them. */
export const TOLLS: ReadonlySet<string> = new Set(["kill", "injure", "miss", "infect", "hospitalise", "displace"]);
