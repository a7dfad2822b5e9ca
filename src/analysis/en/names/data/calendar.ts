import { wordSet } from "./lists.ts";

/** Capitalised words of the calendar; no names of anything that acts. */
export const CALENDAR_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m p.m gmt utc est edt cst cdt pst pdt mst ist bst et pt bc ad ce
  christmas easter ramadan thanksgiving hanukkah halloween passover
`);
