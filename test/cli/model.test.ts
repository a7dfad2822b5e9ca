import { join } from "node:path";
import { expect, it } from "vitest";
import { Readout } from "../../src/model/readout.ts";
import { writeTinyEncoder } from "../support/tiny-encoder.ts";
import { DAM, DAM_OTHER, folderOf, readout } from "./command.ts";

const LEXICON = { dam: [1, 0, 0], held: [0.8, 0.2, 0], homes: [0, 1, 0], wall: [0, 0, 1] };

it("reads a story with the user's own encoder, the same bytes each time", () => {
  const cwd = folderOf({ "one.txt": DAM, "two.txt": DAM_OTHER });
  writeTinyEncoder(join(cwd, "tiny"), LEXICON);
  const files = ["one.txt", "two.txt"];
  const first = readout([...files, "--json", "--model", "tiny"], { cwd });
  const second = readout([...files.toReversed(), "--json", "--model", "tiny"], { cwd });
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(Readout.parse(JSON.parse(first.out)).points.length).toBeGreaterThan(0);
  expect(second.out).toBe(first.out);
});

it("says what a folder lacks that is no encoder", () => {
  const cwd = folderOf({ "one.txt": DAM, "empty/note.txt": "nothing" });
  const { code, out, err } = readout(["one.txt", "--json", "--model", "empty"], { cwd });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("empty/onnx/model.onnx: this file of the model is not there.");
  expect(err).toContain("tokenizer.json");
});
