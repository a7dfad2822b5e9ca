import { type Source, sourcesIn } from "./checked.ts";

/** Three invented reports on one event, the third two days later. */
const DAM: readonly Source[] = [
  [
    "Orrin Gazette",
    "2031-05-06",
    `Dam above Orrin overflows

Water poured over the Kessel dam above Orrin early on Tuesday, forcing at least 320 people out of their homes, the district council said.

The spillway was opened at 4:20 a.m., dam engineer Mara Quist told the Gazette.

"We had no time to warn the lower villages," Quist said. "The water came faster than any model had told us."

Nearly 90 houses were flooded. No one was killed, the council said.

The operator, Halden Water, denied that the gates had been blocked. The council will hold a meeting on Friday.

The dam was built in 1962.`,
  ],
  [
    "Valley Courier",
    "2031-05-06",
    `Hundreds flee as dam overflows

At least 320 people had to leave their homes in Orrin early on Tuesday when the Kessel dam overflowed.

"We had no time to warn the lower villages," said Mara Quist, an engineer at the dam. "The water came faster than any forecast had told us."

Farmer Jonas Pell said the gates of the spillway had been blocked by driftwood. "I saw the logs with my own eyes," he said.

Halden Water runs the dam. Its director, Ruben Astor, called the night "the worst in our history".`,
  ],
  [
    "Northern Wire",
    "2031-05-08",
    `ORRIN, May 8 (Northern Wire) - The number of people displaced by the flood at Orrin has risen to 410, officials said on Thursday.

The Kessel dam overflowed early on Tuesday after a week of rain.

Prosecutors allege that Halden Water ignored two warnings. The company rejects the accusation.

Repairs will cost about 14 million crowns, the ministry said.`,
  ],
];

export const damSources = sourcesIn(DAM);
