import type { Readout } from "../../model/readout.ts";
import { fillTemplate } from "./fill-template.ts";

/**
 * The record as one HTML page that needs nothing else: it opens from disk and fetches nothing. The record stands in it as
 * JSON, which the page's own script reads; text from outside is never markup.
 * @throws ReadoutError 'runtime' where the page has not been built.
 */
export const renderHtml = (readout: Readout): string => fillTemplate("readout", readout);
