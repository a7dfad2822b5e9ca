import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeTinyEncoder } from "../../test/support/tiny-encoder.ts";
import { loadEncoder } from "./load-encoder.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-encoder-"));
  writeTinyEncoder(join(folder, "tiny"), { boat: [1, 0], ship: [0.9, 0.1], harvest: [0, 1] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

it("encodes sentences as vectors of length one, alike where the words are", async () => {
  const encoder = await loadEncoder(join(folder, "tiny"));
  const [boat, ship, harvest] = ["A boat.", "A ship.", "The harvest."];
  const vectors = await encoder.encode([boat, ship, harvest]);
  for (const vector of vectors.values()) expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  expect(cosine(vectors.get(boat)!, vectors.get(ship)!)).toBeGreaterThan(0.95);
  expect(cosine(vectors.get(boat)!, vectors.get(harvest)!)).toBeLessThan(0.1);
});

it("gives a sentence the same vector whatever stands beside it", async () => {
  const encoder = await loadEncoder(join(folder, "tiny"));
  const alone = await encoder.encode(["The ship sank."]);
  const long = `The boat ${"and the boat ".repeat(200)}sank.`;
  const among = await encoder.encode([long, "The ship sank.", "The ship sank."]);
  expect(among.get("The ship sank.")).toEqual(alone.get("The ship sank."));
  expect(among.size).toBe(2);
});

it("takes a sentence that knows no word of the model", async () => {
  const encoder = await loadEncoder(join(folder, "tiny"));
  const vectors = await encoder.encode(["", "Ω"]);
  expect([...vectors.values()].map((vector) => [...vector])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it("says which file is missing or broken, and the way out", async () => {
  await expect(loadEncoder(join(folder, "nowhere"))).rejects.toThrow(
    /nowhere: there is no such folder\. Name a folder/u,
  );
  const broken = join(folder, "broken");
  writeTinyEncoder(broken, { boat: [1, 0] });
  writeFileSync(join(broken, "onnx", "model.onnx"), "not a model");
  await expect(loadEncoder(broken)).rejects.toMatchObject({
    code: "malformed",
    place: join(broken, "onnx", "model.onnx"),
  });
  rmSync(join(broken, "onnx"), { recursive: true });
  await expect(loadEncoder(broken)).rejects.toThrow(/onnx\/model\.onnx: this file of the model is not there/u);
  const unread = join(folder, "unread");
  writeTinyEncoder(unread, { boat: [1, 0] });
  writeFileSync(join(unread, "tokenizer.json"), "{");
  await expect(loadEncoder(unread)).rejects.toThrow(/tokenizer\.json: it is no JSON/u);
});
