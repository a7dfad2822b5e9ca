import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../../../test/cli/command.ts";
import { findFiles } from "./find-files.ts";

const found = (folder: string, ...named: readonly string[]): string[] =>
  findFiles(named.length > 0 ? named.map((name) => join(folder, name)) : [folder]).files.map(({ path }) =>
    relative(folder, path),
  );

describe("findFiles", () => {
  it("passes over what a browser saved beside a page", () => {
    const folder = folderOf({
      "Dam holds.html": "x",
      "Dam holds_files/frame.html": "x",
      "Dam holds_files/deep/data.json": "x",
      "road.htm": "x",
      "road_files/style.css": "x",
    });
    expect(found(folder)).toEqual(["Dam holds.html", "road.htm"]);
  });

  it("reads such a folder where it stands beside no page, or is named itself", () => {
    const folder = folderOf({ "road_files/a.txt": "x", "dam.html": "x", "dam_files/frame.html": "x", rail_files: "x" });
    expect(found(folder)).toEqual(["dam.html", "rail_files", "road_files/a.txt"]);
    expect(found(folder, "dam_files")).toEqual(["dam_files/frame.html"]);
  });

  it("finds each file once, in the order of their paths, and passes over hidden ones", () => {
    const folder = folderOf({ "b.txt": "x", "a/c.txt": "x", ".hidden/d.txt": "x", ".e.txt": "x" });
    expect(found(folder, "b.txt", "", "a/", "a")).toEqual(["a/c.txt", "b.txt"]);
  });
});
