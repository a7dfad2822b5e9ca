import { describe, expect, it } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { misfit } from "./misfit.ts";

const text =
  'The bridge at Korvik fell into the river on Monday, officials said. It was closed by Mayor Ilse Brandt, who said "we were warned" in May.';
const analysis = analyse({ text, published: null, language: "en" });
const of = (words: string): number => {
  const start = text.indexOf(words);
  return misfit(analysis, { start, end: start + words.length });
};
const whole = of("The bridge at Korvik fell into the river on Monday");

describe("misfit", () => {
  it("takes no offence at a clause with subject and verb", () => expect(whole).toBe(0));
  it("minds a pronoun at the beginning", () => expect(of("It was closed by Mayor Ilse Brandt")).toBeGreaterThan(whole));
  it("minds a beginning in the middle of the sentence", () => {
    expect(of("fell into the river on Monday")).toBeGreaterThan(whole);
    expect(of('who said "we were warned" in May')).toBeGreaterThan(whole);
  });
  it("minds half a quotation", () => {
    expect(of('who said "we were warned')).toBeGreaterThan(of('who said "we were warned" in May'));
  });
  it("minds an end within a name", () => {
    expect(of("It was closed by Mayor Ilse")).toBeGreaterThan(of("It was closed by Mayor Ilse Brandt"));
  });
});
