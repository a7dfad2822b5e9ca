import { load } from "../lazy.ts";

/** The name that `robots.txt` files know Readout by. */
export const ROBOT = "Readout";

/** The longest part of a `robots.txt` that is read, in bytes (RFC 9309, 2.5). */
export const LONGEST_ROBOTS = 512_000;

/** What a host asks of robots. */
export interface RobotRules {
  allows(url: string): boolean;
  /** Milliseconds that the host wants between requests. */
  readonly pause: number;
}

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

const LONGEST_PAUSE = 30_000;

/**
 * The rules that an answer to the request for `robots.txt` sets (RFC 9309, 2.3.1): its own; none where there is no such file; everything forbidden
 * while the server fails.
 */
export function rulesOf(url: string, status: number, text: string): RobotRules {
  if (status >= 500) return { allows: () => false, pause: 0 };
  if (status >= 400) return { allows: () => true, pause: 0 };
  // The library's types describe its export in a way that cannot be called.
  const parse = load("robots-parser") as (url: string, text: string) => Robots;
  const robots = parse(url, text);
  const pause = 1000 * (robots.getCrawlDelay(ROBOT) ?? 0);
  return {
    allows: (address) => robots.isAllowed(address, ROBOT) !== false,
    pause: Math.min(LONGEST_PAUSE, Number.isFinite(pause) ? pause : 0),
  };
}
