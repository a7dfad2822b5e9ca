/** What the command ends with. */
export const EXIT = {
  done: 0,
  /** Done, but there are findings, or inputs were left out. */
  findings: 1,
  couldNot: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** How a command tells what to end with. */
export type Done = (exit: Exit) => void;
