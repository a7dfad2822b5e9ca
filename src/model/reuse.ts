import { z } from "zod";
import { Span } from "./span.ts";

/** Words that two articles share because one copied the other or both copied a third. */
export const Reuse = z.object({ a: Span, b: Span });
export type Reuse = Readonly<z.infer<typeof Reuse>>;
