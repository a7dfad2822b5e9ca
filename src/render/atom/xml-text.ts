import { safeText } from "../terminal/safe-text.ts";

/** What XML 1.0 has no place for and `safeText` lets through. */
const NO_CHARACTER = /[\ufffe\uffff]/gu;

/**
 * Text from outside as it may stand in XML: control characters, halves of surrogate pairs and marks that turn the direction of text become
 * visible escapes, as on the terminal. Markup is left to what writes the XML.
 */
export const xmlText = (text: string): string =>
  safeText(text).replaceAll(NO_CHARACTER, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** The same as it may stand in HTML, in text and between double quotation marks. */
export const htmlText = (text: string): string =>
  xmlText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
