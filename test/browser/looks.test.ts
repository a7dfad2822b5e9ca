import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launch, open } from "./chromium.ts";
import { bareStory, hostileStory, largeStory, story } from "./story.ts";

const path = findChromium();

/** What axe finds against WCAG 2.2 AA and its good practices: rule and place. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: { id: string; nodes: { html: string; failureSummary?: string }[] }[] = await page.evaluate(
    // The source above has put axe into the page.
    async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

describe.skipIf(path === undefined)("the page's looks", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(path!);
  });
  afterAll(() => browser.close());

  it.each(["light", "dark"] as const)("has no barrier that axe finds, %s", async (colorScheme) => {
    for (const [record, fragment] of [
      [story(), "#point-1"],
      [story(), "#conflict-1"],
      [bareStory(), ""],
      [hostileStory(), "#article-%D8%A7%D9%84%D8%AE%D8%A8%D8%B1"],
    ] as const) {
      const { page } = await open(browser, record, { colorScheme, fragment });
      expect(await barriers(page)).toEqual([]);
      await page.close();
    }
  });

  it("has none either on a narrow screen, with an article open, and in its help", async () => {
    const { page } = await open(browser, story(), { viewport: { width: 390, height: 844 }, fragment: "#measure-1" });
    expect(await barriers(page)).toEqual([]);
    await page.click("[aria-label='Keys and signs']");
    await page.locator("dialog[open]").waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it("is dark where the system is, and where the reader says so", async () => {
    const paper = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const { page: dark } = await open(browser, story(), { colorScheme: "dark" });
    const { page: light } = await open(browser, story());
    const [black, white] = [await paper(dark), await paper(light)];
    expect(black).not.toBe(white);
    await dark.click("[aria-label=Dark]");
    await light.click("[aria-label=Dark]");
    expect([await paper(dark), await paper(light)]).toEqual([white, black]);
  });

  it.each([390, 768, 1024, 1440])("never scrolls sideways at %i pixels", async (width) => {
    for (const record of [story(), hostileStory(), bareStory(), largeStory(50)]) {
      const { page } = await open(browser, record, { viewport: { width, height: 844 }, fragment: "#point-1" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.close();
    }
  });

  it("opens the article as a sheet on a narrow screen, and closes it again", async () => {
    const { page } = await open(browser, story(), { viewport: { width: 390, height: 844 } });
    await page.locator(".reading").waitFor({ state: "hidden" });
    await page.click("#several [data-line=point-1] .lead");
    await page.locator(".selected-passage").first().waitFor({ state: "visible" });
    await page.click(".close");
    await page.locator(".reading").waitFor({ state: "hidden" });
    await page.click(".to-articles");
    await page.locator(".reading").waitFor({ state: "visible" });
  });

  it("prints everything, the articles last", async () => {
    const { page } = await open(browser, largeStory(6));
    const before = await page.locator("main [data-line]").count();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main [data-line]").count()).toBeGreaterThan(before);
    expect(await page.locator(".printed article").count()).toBe(6);
    expect(await page.locator(".reading").isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.locator(".printed").waitFor({ state: "detached" });
    const { page: small } = await open(browser, story());
    expect((await small.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });
});
