import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { Readout } from "../../src/model/readout.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium: the machine's own, else installed from Debian where this may install; undefined with a word why. */
export function findChromium(): string | undefined {
  const found = PLACES.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0) {
    const apt = (...words: string[]): boolean =>
      spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...words], { stdio: "ignore", timeout: 300_000 })
        .status === 0;
    if (apt("update") && apt("install", "-y", "--no-install-recommends", "chromium")) {
      const installed = PLACES.find((path) => existsSync(path));
      if (installed) return installed;
    }
  }
  console.warn(
    "skipped: no Chromium on this machine, and it could not be installed (Debian: apt-get install chromium)",
  );
  return undefined;
}

/** A page that was opened from disk, with everything that it asked the network for or complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: FLAGS });

export type OpenOptions = BrowserContextOptions & { readonly fragment?: string };

/** Writes the record's page into a folder of its own and opens it from there. */
export const open = (browser: Browser, readout: Readout, options: OpenOptions = {}): Promise<Opened> =>
  openHtml(browser, renderHtml(readout), options);

/** Writes a page into a folder of its own and opens it from there. */
export async function openHtml(
  browser: Browser,
  html: string,
  { fragment = "", ...options }: OpenOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "readout-page-"));
  const file = join(folder, "story.html");
  writeFileSync(file, html);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  page.once("close", () => rmSync(folder, { recursive: true, force: true }));
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href + fragment);
  await page.waitForSelector("main");
  return { page, requests, complaints };
}
