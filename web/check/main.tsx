import { render } from "preact";
import { type CheckData, deskOf } from "./checked.ts";
import { CheckPage } from "./check-page.tsx";

const source = document.getElementById("readout-check")?.textContent ?? "";
// What renders this page has put a checked draft there, by its type; the page is of no use with anything else.
const data = JSON.parse(source) as CheckData;
render(<CheckPage desk={deskOf(data)} />, document.getElementById("page")!);
