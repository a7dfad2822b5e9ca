type Numbers = Int32Array | Uint16Array | Float32Array | Float64Array;

/** A copy of an array of numbers that is twice as long, or long enough for the place `at`; zero where it is new. */
export function grown<T extends Numbers>(old: T, at: number): T;
export function grown(old: Numbers, at: number): Numbers {
  const size = Math.max(old.length * 2, at + 1);
  const made =
    old instanceof Int32Array
      ? new Int32Array(size)
      : old instanceof Uint16Array
        ? new Uint16Array(size)
        : old instanceof Float32Array
          ? new Float32Array(size)
          : new Float64Array(size);
  made.set(old);
  return made;
}
