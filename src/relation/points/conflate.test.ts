import { describe, expect, it } from "vitest";
import { conflated } from "./conflate.ts";

describe("conflated", () => {
  it("takes an adjective of a place to the place that the story names", () => {
    expect([...conflated(new Set(["ruritania", "ruritanian", "korvik", "orvald"]))]).toEqual([
      ["ruritanian", "ruritania"],
    ]);
  });

  it("leaves a name alone whose place the story does not know", () => {
    expect(conflated(new Set(["sylvian", "orvald"])).size).toBe(0);
  });
});
