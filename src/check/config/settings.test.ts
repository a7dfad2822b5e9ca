import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSettings, readSettings, SETTINGS_NAME } from "./read-settings.ts";
import { settingsSchema } from "./settings-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-settings-"));
const file = join(folder, SETTINGS_NAME);
const read = (json: string): ReturnType<typeof readSettings> => {
  writeFileSync(file, json);
  return readSettings(file);
};

describe("the settings of a draft", () => {
  it("are found in the folders above, the nearest first", () => {
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    writeFileSync(file, "{}");
    expect(findSettings(join(folder, "a", "b"))).toMatch(/readout\.config\.json$/u);
    writeFileSync(join(folder, "a", SETTINGS_NAME), '{ "maxWarnings": 3 }');
    expect(readSettings(findSettings(join(folder, "a", "b")) ?? "").maxWarnings).toBe(3);
  });

  it("have paths from their own folder; addresses and ids of stories as they are", () => {
    mkdirSync(join(folder, "wires"), { recursive: true });
    const { against, levels } = read(
      '{ "against": ["wires", "gone/wires", "story7", "https://velm.example/a"], "rules": { "copied": "off" } }',
    );
    expect(against).toEqual([join(folder, "wires"), join(folder, "gone/wires"), "story7", "https://velm.example/a"]);
    expect(levels).toEqual({ copied: "off" });
  });

  it.each([
    [
      '{\n  "rules": { "quote-altred": "off" }\n}',
      "2:14",
      "there is no rule 'quote-altred'; is 'quote-altered' meant?",
    ],
    ['{\n  "rules": {\n    "copied": "loud" }\n}', "3:15", "it has to be one of off, error, warning, note."],
    ['{\n  "rulez": {}\n}', "2:3", "there is no setting 'rulez'."],
    ['{ "maxWarnings": -1 }', "1:18", ""],
    ['{ "against": [1] }', "1:14", "it has to be a string or an array of strings."],
    ['{ "against": "a", }', "1:19", "the JSON is broken"],
    ["[]", "1:1", "it has to be of the type object."],
  ])("say what is wrong with %s", (json, place, words) => {
    expect(() => read(json)).toThrow(`${file}:${place}: ${words}`);
  });
});

it("have a schema for editors, which is the one that is shipped", () => {
  const shipped = readFileSync(new URL("../../../docs/readout.config.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(settingsSchema())));
});
