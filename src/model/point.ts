import { z } from "zod";
import { Span } from "./span.ts";

/** The claims, across articles, that state the same thing. */
export const Point = z.object({
  id: z.string(),
  status: z.enum(["corroborated", "single", "disputed"]),
  passages: z.array(Span),
  /** Indices of the passages whose belonging together is at least nine in ten sure. */
  firm: z.array(z.number().int().nonnegative()),
  /** How many origins the firm passages come from. */
  origins: z.number().int().nonnegative(),
});
export type Point = Readonly<z.infer<typeof Point>>;
