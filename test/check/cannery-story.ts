import { type Source, sourcesIn } from "./checked.ts";

/** Two invented reports on a fire, and one of two days later. */
const CANNERY: readonly Source[] = [
  [
    "Harbour Post",
    "2031-09-12",
    `Fire guts cannery in Tolvik

A fire tore through the Arken cannery in Tolvik on Thursday night, killing 14 workers and injuring at least 37, the fire brigade said.

The blaze broke out at 9:42 p.m. in a cold store on the second floor. Smoke was seen in Brunne, 45 kilometres (28 miles) to the south.

The plant, which employs 412 people, was built in 1974 and sold to the Swedish group Halvard for 23 million euros in March 2019.

Brigade chief Ines Falk, 52, said it was the third blaze at the plant since 2020. Mayor Rolf Aune, 47, was elected with 54 percent of the vote. Safety inspectors had visited the plant on August 28.`,
  ],
  [
    "Nord News",
    "2031-09-12",
    `Fourteen dead in cannery blaze

The first call reached the fire brigade shortly before 10.15 p.m. Some 90 families had to leave their homes.

"The roof came down after twenty minutes," said Marta Vik, a packer. She feeds the harbour cats two or three times a day.

The plant's football team beat Brunne 3-1 on Wednesday. All three outbreaks at the plant began in the cold store. The building stood 22 metres tall.`,
  ],
  [
    "County Radio",
    "2031-09-14",
    `Toll in cannery fire rises

Police have questioned more than 60 witnesses and arrested two managers. The insurer puts the damage at between 80 and 95 million kronor.

Officers of the 14th district said that 31 people had been hurt and six arrested when a vigil got out of hand. The number of accidents at the plant doubled within five years.`,
  ],
];

export const cannerySources = sourcesIn(CANNERY);
