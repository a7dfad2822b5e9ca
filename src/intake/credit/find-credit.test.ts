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

  it("takes nobody's name for an agency that is called so", () => {
    for (const byline of [
      "Petra Holm",
      "By Petra Holm and Ola Brandt",
      "Anna Petra",
      "Michael Bloomberg",
      "HINA SHAH",
      "SANA KHAN",
      "Ann-Petra Lund",
    ])
      expect(findCredit(BODY, byline), byline).toBeUndefined();
    for (const text of [
      `${BODY}\n\nPetra Holm contributed to this report.`,
      `${BODY}\n\nWith reporting by Petra Holm`,
      `${BODY}\n\nCopyright 2031 Hina Shah`,
      `Petra: We heard it creak.\n\n${BODY}`,
      `Bloomberg - the mayor, not the agency - spoke.\n\n${BODY}`,
      `${BODY}\n\nPetra`,
    ])
      expect(findCredit(text, undefined), text).toBeUndefined();
  });

  it.each([
    [`AMMAN, May 4 (Petra) -- ${BODY}`, undefined, "Petra"],
    [`${BODY}\n\n(Petra)`, undefined, "Petra"],
    [`${BODY}\n\nSource: Petra`, undefined, "Petra"],
    [`${BODY}\n\nPetra contributed to this report.`, undefined, "Petra"],
    [`${BODY}\n\nWith files from Bloomberg`, undefined, "Bloomberg"],
    [`${BODY}\n\nAFP/Petra`, undefined, "AFP/Petra"],
    [BODY, "Petra", "Petra"],
    [BODY, "By Bloomberg News", "Bloomberg News"],
    [BODY, "Ilse Brandt, Bloomberg", "Bloomberg"],
    [BODY, "Petra Holm, AFP", "AFP"],
  ])("knows that agency by its context: %j, %s", (text, byline, credit) => {
    expect(findCredit(text, byline)).toBe(credit);
  });

  it("stays quick on long lines", () => {
    for (const sign of ["(AFP ", "A", "contributed ", "with files from ", "\n"])
      findCredit(sign.repeat(200_000), undefined);
  });
});
