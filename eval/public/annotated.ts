import { type Annotation, annotate } from "../../src/readout/annotate.ts";

/** What `readout annotate` prints of a text with its date of publication (ISO 8601; null where unknown). */
export const annotated = (text: string, published: string | null = null): Annotation =>
  annotate({ id: "text", outlet: "", title: "", published, language: "en", text, sha256: "" });
