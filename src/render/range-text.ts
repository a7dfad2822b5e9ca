import type { Figure } from "../model/figure.ts";

const number = (value: number): string => {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = /^-?\d{5,}$/u.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A figure's range with its unit in signs: `= 60 minute`, `≥ 46,000 person`, `950,000 – 1,000,000`. */
export function rangeText(figure: Pick<Figure, "min" | "max" | "unit">): string {
  const { min, max } = figure;
  const unit = figure.unit === "" ? "" : ` ${figure.unit}`;
  if (min !== null && max !== null)
    return min === max ? `= ${number(min)}${unit}` : `${number(min)} – ${number(max)}${unit}`;
  if (min !== null) return `≥ ${number(min)}${unit}`;
  if (max !== null) return `≤ ${number(max)}${unit}`;
  return unit.trim();
}
