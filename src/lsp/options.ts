import { z } from "zod";
import { fromFolder } from "../check/config/from-folder.ts";
import { SETTINGS } from "../check/levels.ts";
import { AnyRule } from "../model/checked-draft.ts";
import type { ServerSettings } from "./messages.ts";

/** What an editor may send when it starts the server (`initializationOptions`). */
const InitializationOptions = z.object({
  against: z.union([z.string(), z.array(z.string())]).optional(),
  rules: z.partialRecord(AnyRule, z.enum(SETTINGS)).optional(),
});

/**
 * The settings of the command with those of the editor, over which the command's go.
 * @param folder the folder that is open in the editor; paths of its settings are counted from there
 * @returns what is wrong with the editor's, where something is; they are passed over then
 */
export function withEditorOptions(
  settings: ServerSettings,
  options: unknown,
  folder: string,
): { readonly settings: ServerSettings; readonly fault?: string } {
  const own = { ...settings, folder };
  if (options === undefined || options === null) return { settings: own };
  const read = InitializationOptions.safeParse(options);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.map(String).join(".") ?? "";
    return {
      settings: own,
      fault: `initializationOptions${place && `.${place}`}: ${issue?.message ?? "not understood"}`,
    };
  }
  const { against, rules } = read.data;
  const named = [against ?? []].flat().map((source) => fromFolder(folder, source));
  return {
    settings: {
      ...own,
      against: settings.against.length > 0 ? settings.against : named,
      levels: { ...rules, ...settings.levels },
    },
  };
}
