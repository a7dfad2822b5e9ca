import { render } from "preact";
import type { Readout } from "../src/model/readout.ts";
import { Page } from "./parts/page.tsx";
import { storyOf } from "./story/story.ts";

const source = document.getElementById("readout")?.textContent ?? "";
// What renders this page has put a record there, by its type; the page is of no use with anything else.
const record = JSON.parse(source) as Readout;
render(<Page story={storyOf(record)} />, document.getElementById("page")!);
