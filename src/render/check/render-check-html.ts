import { fillTemplate } from "../html/fill-template.ts";
import type { CheckView } from "./check-view.ts";

/**
 * A checked draft beside its sources as one HTML page that needs nothing else: it opens from disk and fetches nothing.
 * @throws ReadoutError 'runtime' where the page has not been built
 */
export const renderCheckHtml = ({ checked, record, rules }: CheckView): string =>
  fillTemplate("readout-check", { checked, record, rules });
