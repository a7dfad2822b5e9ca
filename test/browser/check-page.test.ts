import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderCheckHtml } from "../../src/render/check/render-check-html.ts";
import type { CheckView } from "../../src/render/check/check-view.ts";
import { DRAFT, sampleView } from "../support/sample-check.ts";
import { findChromium, launch, openHtml, type OpenOptions, type Opened } from "./chromium.ts";

const path = findChromium();

/** A draft with sentences, and words in it that would break out of a page that lets them. */
async function view(): Promise<CheckView> {
  const hostile = "</script><img src=x onerror=alert(1)>";
  const made = await sampleView(`${DRAFT}\nLast \\${hostile.replaceAll("<", "\\<")} words.\n`);
  const { text } = made.checked.draft;
  const sentence = (words: string, origins: number): (typeof made.checked.sentences)[number] => {
    const start = text.indexOf(words);
    const passages = made.checked.findings[0]?.passages.slice(0, origins) ?? [];
    return { line: 3, start, end: start + words.length, supported: origins > 0, passages, origins };
  };
  const sentences = [
    sentence("The dam above Orrin held on Monday, and at least 150 people left their homes.", 2),
    sentence("Nobody 😀 was hurt, she said.", 0),
  ];
  const [first, ...rest] = made.checked.findings;
  const findings = [{ ...first!, message: `${first!.message} ${hostile}` }, ...rest];
  return { ...made, checked: { ...made.checked, findings, sentences } };
}

const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found: { id: string; nodes: { html: string; failureSummary?: string }[] }[] = await page.evaluate(
    // The source above has put axe into the page.
    async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
};

describe.skipIf(path === undefined)("the page of a checked draft", () => {
  let browser: Browser;
  let html: string;
  let shown: CheckView;
  const pages: Page[] = [];
  const see = async (options: OpenOptions = {}): Promise<Opened> => {
    const opened = await openHtml(browser, html, options);
    pages.push(opened.page);
    return opened;
  };
  beforeAll(async () => {
    browser = await launch(path!);
    shown = await view();
    html = renderCheckHtml(shown);
  });
  afterAll(async () => {
    for (const page of pages) await page.close();
    await browser.close();
  });

  it("asks the network for nothing, complains of nothing, and runs nothing from outside", async () => {
    const { page, requests, complaints } = await see();
    expect(await page.locator("h1").innerText()).toBe("drafts/dam above.md");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator(".support-bar p").innerText()).toBe("1 of 2 sentences stands on the sources");
    expect([requests, complaints]).toEqual([[], []]);
  });

  it("shows the draft and the passages verbatim", async () => {
    const { page } = await see({ fragment: "#finding-2" });
    const wrong = await page.evaluate(() => {
      const { checked, record } = JSON.parse(document.getElementById("readout-check")!.textContent);
      const texts = new Map<string, string>(
        record.articles.map((one: { id: string; text: string }) => [one.id, one.text]),
      );
      const words = (element: HTMLElement): string => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const sign of copy.querySelectorAll(".support")) sign.remove();
        return copy.textContent ?? "";
      };
      const drafts = [...document.querySelectorAll<HTMLElement>("[data-draft-start]")].filter(
        (one) =>
          checked.draft.text.slice(Number(one.dataset["draftStart"]), Number(one.dataset["draftEnd"])) !== words(one),
      );
      const passages = [...document.querySelectorAll<HTMLElement>("[data-start]")].filter(
        ({ dataset, textContent }) =>
          texts.get(dataset["article"]!)?.slice(Number(dataset["start"]), Number(dataset["end"])) !== textContent,
      );
      return [...drafts, ...passages].map((one) => one.textContent);
    });
    expect(wrong).toEqual([]);
    expect(await page.locator(".reading .selected-passage").innerText()).toBe("We never lost control of the water,");
  });

  it("leads from the words to the finding, from the finding to its passages, and from a sentence to what it stands on", async () => {
    const { page } = await see();
    await page.click("#draft .found.error >> nth=0");
    expect(await page.locator(".finding.selected .rule").innerText()).toBe("figure-differs");
    expect(await page.locator(".reading .selected-passage").innerText()).toBe("120");
    await page.click(".finding.selected .passages li:nth-child(2) a");
    await page.locator(".reading .selected-passage", { hasText: "About 90" }).waitFor();
    await page.click("a.support");
    await page.locator('a.support[aria-current="true"]').waitFor();
    expect(await page.locator(".reading .selected-passage").innerText()).toBe("120");
  });

  it("is worked with keys alone", async () => {
    const { page } = await see();
    const rule = (): Promise<string> => page.locator(".finding.selected .rule").innerText();
    await page.keyboard.press("j");
    expect(await rule()).toBe("figure-differs");
    await page.keyboard.press("j");
    expect(await rule()).toBe("quote-altered");
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowRight");
    await page.locator(".reading .selected-passage", { hasText: "About 90" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".finding.selected").count()).toBe(0);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    expect(await page.locator("dialog[open]").innerText()).not.toContain("search");
  });

  it("hides a level and shows it again", async () => {
    const { page } = await see();
    const cards = page.locator("#draft .finding");
    const all = await cards.count();
    await page.click(".levels .error");
    expect(await cards.count()).toBe(all - 2);
    expect(await page.locator("#draft .found.error").count()).toBe(0);
    await page.click(".levels .error");
    expect(await cards.count()).toBe(all);
    expect(await page.locator("#ignored .facts").innerText()).toContain("ignored: ours");
  });

  it.each([
    ["light", 1440, ""],
    ["dark", 1440, "#finding-1"],
    ["light", 390, "#finding-2"],
    ["dark", 390, ""],
  ] as const)(
    "has no barrier that axe finds and scrolls nowhere sideways: %s at %i pixels",
    async (colorScheme, width, fragment) => {
      const { page } = await see({ colorScheme, viewport: { width, height: 844 }, fragment });
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    },
  );

  it("prints the draft with all findings, and the sources behind it", async () => {
    const { page } = await see();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".printed article").count()).toBe(2);
    expect(await page.locator(".reading").isVisible()).toBe(false);
  });
});
