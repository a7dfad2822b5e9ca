import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { firmMembers, surenessOf } from "./firm.ts";
import { groupLinks } from "./groups.ts";

const apart = (unit: number): number => unit;
const link = (a: number, b: number, sure = 0.9) => ({ a, b, sure });

describe("groupLinks", () => {
  it("groups what is linked all round", () => {
    expect(groupLinks([link(0, 1), link(1, 2), link(0, 2)], apart)).toEqual([[0, 1, 2]]);
  });

  it("does not chain: a passage between two points is in both", () => {
    expect(groupLinks([link(0, 1), link(1, 2, 0.8)], apart)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("joins two passages of one article that the same passage of another states", () => {
    expect(groupLinks([link(0, 2), link(1, 2)], (unit) => (unit < 2 ? 0 : 1))).toEqual([[0, 1, 2]]);
  });

  it("covers every link and adds none", () => {
    const links = array(record({ a: nat(4), b: nat(4), sure: constantFrom(0.3, 0.6, 0.9) }), { maxLength: 12 }).map(
      (list) => [...new Map(list.map(({ a, b, sure }) => [`${a} ${b}`, { a, b: b + 5, sure }])).values()],
    );
    assert(
      property(links, (links) => {
        const pairs = new Set<string>();
        for (const group of groupLinks(links, apart)) {
          for (const a of group) for (const b of group) if (a < b) pairs.add(`${a} ${b}`);
        }
        expect(pairs).toEqual(new Set(links.map(({ a, b }) => `${a} ${b}`)));
      }),
    );
  });
});

describe("firmMembers", () => {
  it("keeps the surest and leaves out the doubtful", () => {
    const sureness = surenessOf([link(0, 1, 0.97), link(0, 2, 0.4), link(1, 2, 0.5)], apart);
    expect(firmMembers([0, 1, 2], sureness)).toEqual([0, 1]);
  });

  it("lets one stand alone where nothing is sure", () => {
    const sureness = surenessOf([link(0, 1, 0.4), link(1, 2, 0.5), link(0, 2, 0.3)], apart);
    expect(firmMembers([0, 1, 2], sureness)).toEqual([1]);
  });
});
