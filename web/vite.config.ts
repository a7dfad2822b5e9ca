import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { preact } from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/** The pages, each built by itself into one file: of a story, and (`--mode check`) of a draft. */
const PAGES = {
  story: { entry: "index.html", template: "template.html" },
  check: { entry: "check.html", template: "check-template.html" },
} as const;

/**
 * Writes the page's content security policy into the page: nothing may be fetched, and of scripts and styles only the
 * ones that this build put in, by their hashes. Runs last, when they stand in the page as they stay.
 */
function contentSecurityPolicy(template: string): Plugin {
  return {
    name: "readout:content-security-policy",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source);
          const hashes = (element: RegExp): string =>
            [...html.matchAll(element)]
              .map(
                ([, content]) =>
                  `'sha256-${createHash("sha256")
                    .update(content ?? "")
                    .digest("base64")}'`,
              )
              .join(" ");
          const policy = [
            "default-src 'none'",
            `script-src ${hashes(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)}`,
            `style-src ${hashes(/<style[^>]*>([\s\S]*?)<\/style>/g)}`,
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
          ].join("; ");
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
          file.source = html.replace("<head>", () => `<head>\n    ${meta}`);
          file.fileName = template;
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const { entry, template } = mode === "check" ? PAGES.check : PAGES.story;
  return {
    root: fileURLToPath(new URL(".", import.meta.url)),
    logLevel: "warn",
    plugins: [preact(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy(template)],
    build: {
      outDir: fileURLToPath(new URL("../dist/render/html", import.meta.url)),
      // The compiler writes render-html.js into the same folder.
      emptyOutDir: false,
      target: "es2022",
      rollupOptions: { input: fileURLToPath(new URL(entry, import.meta.url)) },
    },
  };
});
