/** Whether an input is an address of the web and not a file. */
export const isAddress = (input: string): boolean => /^https?:\/\//iu.test(input);
