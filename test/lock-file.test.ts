import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(resolve(import.meta.dirname, "../package-lock.json"), "utf8");
// The form that npm writes; a test may rely on it.
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };

// npm leaves out of the lock file what the machine that wrote it could not fetch; `npm ci` then fails everywhere.
it("locks the packages of every platform", () => {
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => /^\d/u.test(wanted) && !packages[`node_modules/${name}`])
      .map(([name]) => name),
  );
  expect(missing).toEqual([]);
});

it("names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
