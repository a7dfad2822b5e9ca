/** Tokens `[from, to)`. */
export interface Words {
  readonly from: number;
  readonly to: number;
}
