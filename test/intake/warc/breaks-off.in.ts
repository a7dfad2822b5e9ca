import { responseRecord, warcOf } from "../../support/make-warc.ts";
import type { MadeInput } from "../golden-inputs.ts";

const page = (words: string): string =>
  `<html lang="en"><head><title>Road</title></head><body><p>${words}</p></body></html>`;

/** Two pages, unpacked; the file ends in the second one. */
const cut: MadeInput = {
  ending: ".warc",
  bytes: () => {
    const whole = warcOf(
      [
        responseRecord({
          url: "https://velm.example/road",
          body: page("The road from Velm to the coast is open again, the council said."),
        }),
        responseRecord({
          url: "https://velm.example/rail",
          body: page("The railway to the coast stays shut until June, the council said."),
        }),
      ],
      false,
    );
    return whole.subarray(0, -60);
  },
};
export default cut;
