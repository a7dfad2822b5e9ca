import { describe, expect, it } from "vitest";
import { findCredit } from "./find-credit.ts";

const BODY = "The dam at Velm held overnight, the mayor said on Sunday.";

describe("findCredit", () => {
  it.each([
    [`VELM, May 4 (AFP) - ${BODY}`, "AFP"],
    [`Dam holds\n\nVELM (Reuters) — ${BODY}`, "Reuters"],
    [`Reuters - ${BODY}`, "Reuters"],
    [`${BODY}\n\nThe Associated Press contributed to this report.`, "The Associated Press"],
    [`${BODY}\n\n— With files from Reuters`, "Reuters"],
    [`${BODY}\n\n(Xinhua)`, "Xinhua"],
    [`${BODY}\n\nCopyright 2031 AFP. All rights reserved.`, "AFP"],
    [`${BODY}\n\nSource: PTI`, "PTI"],
    [`Dam holds\n\nAFP/Reuters\n\n${BODY}`, "AFP/Reuters"],
  ])("%j credits %s", (text, credit) => {
    expect(findCredit(text, undefined)).toBe(credit);
  });

  it("takes the byline's agency", () => {
    expect(findCredit(BODY, "Ilse Brandt, AFP")).toBe("AFP");
    expect(findCredit(BODY, "Reuters Staff")).toBe("Reuters");
    expect(findCredit(BODY, "THE ASSOCIATED PRESS")).toBe("THE ASSOCIATED PRESS");
    expect(findCredit(BODY, "Ilse Brandt")).toBeUndefined();
  });

  it("does not take a mention for a credit", () => {
    for (const text of [
      `${BODY} "We held," she told Reuters on Sunday.`,
      `The Associated Press (AP) reported that the dam held. ${BODY}`,
      `${BODY}\n\nAn apa is a pancake.`,
      `Ap\n\n${BODY}`,
    ]) {
      expect(findCredit(text, undefined)).toBeUndefined();
    }
  });

  it("stays quick on long lines", () => {
    for (const sign of ["(AFP ", "A", "contributed ", "with files from ", "\n"])
      findCredit(sign.repeat(200_000), undefined);
  });
});
