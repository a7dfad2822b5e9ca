import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import type { Figure } from "../../src/model/figure.ts";

/** A figure on its axis: places in percent of the axis' width; an open end reaches the border. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

export interface Axis {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly bar: (figure: Pick<Figure, "min" | "max">) => Bar;
}

/** Above this ratio of the largest to the smallest bound the axis is logarithmic: a linear one would show one dot and a border. */
const WIDE = 500;
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 });

/** The axis on which all figures of a measure can be laid side by side. */
export function axisOf(figures: readonly Pick<Figure, "min" | "max">[]): Axis {
  const bounds = figures.flatMap(({ min, max }) => [min ?? [], max ?? []].flat()).filter(Number.isFinite);
  const [low = 0, high = 0] = extent(bounds);
  const wide = low > 0 && high / low > WIDE;
  const room = high > low ? (high - low) * 0.18 : Math.max(Math.abs(high) * 0.2, 1);
  const scale = wide
    ? scaleLog([low / 2, high * 2], [4, 96])
    : scaleLinear([low >= 0 ? Math.max(0, low - room) : low - room, high + room], [4, 96]);
  const at = (value: number): number => Math.round(scale(value) * 100) / 100;
  return {
    ticks: ticksOf(scale.ticks(wide ? 3 : 4), bounds.every(Number.isInteger)).map((tick) => ({
      at: at(tick),
      label: shortly(tick),
    })),
    bar: ({ min, max }) => ({
      from: min === null ? 0 : at(min),
      to: max === null ? 100 : at(max),
      openLeft: min === null,
      openRight: max === null,
    }),
  };
}

/** At most five ticks, evenly left out; whole ones where all figures are whole. */
function ticksOf(ticks: readonly number[], areWhole: boolean): readonly number[] {
  const fitting = areWhole ? ticks.filter(Number.isInteger) : ticks;
  const step = Math.ceil(fitting.length / 5);
  return fitting.filter((_, index) => index % step === 0);
}

const shortly = (value: number): string => (Math.abs(value) >= 10_000 ? short : number).format(value);

/** A range in signs: '950,000–1,000,000', '≥ 46,000', '≤ 60', '6'. */
export function rangeLabel({ min, max }: Pick<Figure, "min" | "max">): string {
  if (min === null && max === null) return "?";
  if (min === null) return `≤ ${number.format(max!)}`;
  if (max === null) return `≥ ${number.format(min)}`;
  return min === max ? number.format(min) : `${number.format(min)}–${number.format(max)}`;
}
