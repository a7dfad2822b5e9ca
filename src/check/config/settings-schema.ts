import { z } from "zod";
import { AnyRule } from "../../model/checked-draft.ts";
import { SETTINGS } from "../levels.ts";
import { factsOf } from "../rule-facts.ts";
import { SettingsFile } from "./settings.ts";

/**
 * The JSON Schema of `readout.config.json`, for editors: rules by their names, each with what it finds. `docs/readout.config.schema.json` is this, and a
 * test holds it to it.
 */
export function settingsSchema(): object {
  const schema = z.toJSONSchema(SettingsFile, { io: "input" });
  const rules = Object.fromEntries(
    AnyRule.options.map((rule) => [rule, { description: factsOf(rule).finds, enum: SETTINGS }]),
  );
  return {
    ...schema,
    title: "Settings of readout check",
    properties: { ...schema.properties, rules: { type: "object", properties: rules, additionalProperties: false } },
  };
}
