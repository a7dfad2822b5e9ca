import { describe, expect, it } from "vitest";
import type { Point } from "./point.ts";
import type { Span } from "./span.ts";
import { toldBy } from "./told-once.ts";

const span = (article: string, start: number, end: number): Span => ({ article, start, end });

function point(id: string, origins: number, passages: readonly Span[], firm = passages.map((_, i) => i)): Point {
  return { id, status: origins > 1 ? "corroborated" : "single", passages: [...passages], firm, origins };
}

describe("toldBy", () => {
  it("folds a point of several origins whose leading passage an earlier one has", () => {
    const first = point("p1", 3, [span("a", 0, 50), span("b", 0, 40), span("c", 0, 60)]);
    const second = point("p2", 2, [span("a", 5, 50), span("d", 0, 40)]);
    expect([...toldBy([first, second])]).toEqual([["p2", "p1"]]);
  });

  it("folds one most of whose firm passages an earlier one has", () => {
    const first = point("p1", 3, [span("a", 0, 50), span("b", 0, 40), span("c", 0, 60)]);
    const second = point("p2", 3, [span("d", 0, 50), span("b", 0, 20), span("c", 10, 60)]);
    expect([...toldBy([first, second])]).toEqual([["p2", "p1"]]);
  });

  it("keeps another clause of the same sentence", () => {
    const first = point("p1", 2, [span("a", 0, 50), span("b", 0, 40)]);
    const second = point("p2", 2, [span("a", 51, 90), span("c", 0, 40)]);
    expect(toldBy([first, second]).size).toBe(0);
  });

  it("folds what is only perhaps of several into what is, and into what came before it", () => {
    const sure = point("p1", 2, [span("a", 0, 100), span("b", 0, 40)]);
    const held = point("p2", 1, [span("a", 20, 60), span("c", 0, 40)], [0]);
    const other = point("p3", 1, [span("c", 100, 140), span("d", 0, 40)], [0]);
    const again = point("p4", 1, [span("c", 100, 150), span("e", 0, 40)], [0]);
    expect([...toldBy([held, other, again, sure])]).toEqual([
      ["p2", "p1"],
      ["p4", "p3"],
    ]);
  });

  it("does not hide what is disputed behind what is not", () => {
    const first = point("p1", 2, [span("a", 0, 50), span("b", 0, 40)]);
    const disputed: Point = { ...point("p2", 2, [span("a", 0, 50), span("c", 0, 40)]), status: "disputed" };
    expect(toldBy([first, disputed]).size).toBe(0);
  });

  it("leaves what one article alone states", () => {
    const first = point("p1", 2, [span("a", 0, 50), span("b", 0, 40)]);
    expect(toldBy([first, point("p2", 1, [span("a", 0, 50)])]).size).toBe(0);
  });
});
