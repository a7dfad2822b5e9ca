/**
 * How long to wait before asking again, in milliseconds: what `Retry-After` tells, as seconds or as a date (RFC 9110, 10.2.3), else longer
 * with each try.
 */
export function waitBefore(attempt: number, retryAfter: string | undefined, now: number): number {
  const told = retryAfter?.trim() ?? "";
  if (/^\d+$/u.test(told)) return Number(told) * 1000;
  const date = told === "" ? Number.NaN : Date.parse(told);
  return Number.isNaN(date) ? 1000 * 2 ** attempt : Math.max(0, date - now);
}
