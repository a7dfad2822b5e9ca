import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic, Hover, Location, TextDocumentEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DAM, DAM_OTHER, folderOf } from "../cli/command.ts";
import { Editor } from "./client.ts";

const DRAFT = `# Dam at Velm holds

The dam at Velm held overnight, mayor Ilse Brandt said on Sunday.

"The wall never moved an inch," she told reporters.
`;
const SETTINGS = '{ "against": "wires", "rules": { "unsupported": "off", "copied": "off", "single-origin": "off" } }';
const FILES = {
  "wires/dam.txt": DAM,
  "wires/other.txt": DAM_OTHER,
  "readout.config.json": SETTINGS,
  "draft.md": DRAFT,
};
const LINE = 4;
const wholeQuote = { start: { line: LINE, character: 1 }, end: { line: LINE, character: 29 } };
const never = { start: { line: LINE, character: 10 }, end: { line: LINE, character: 21 } };

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** The document after a code action. */
function applied(text: string, { edit }: CodeAction): string {
  // The server was told that the editor reads these.
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  // A plain edit, as the server makes them.
  return TextDocument.applyEdits(TextDocument.create("a", "markdown", 1, text), (change?.edits ?? []) as never);
}

describe("the language server", () => {
  const editors: Editor[] = [];
  const start = async (...words: Parameters<typeof Editor.start>): Promise<Editor> => {
    const editor = await Editor.start(...words);
    editors.push(editor);
    return editor;
  };
  afterEach(async () => {
    for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
  });

  it("shows findings while one types, and takes them away", async () => {
    const editor = await start(folderOf(FILES));
    expect(editor.initialized).toMatchObject({
      serverInfo: { name: "readout" },
      capabilities: { textDocumentSync: { change: 2 }, hoverProvider: true, definitionProvider: true },
    });
    await editor.open("draft.md", DRAFT);
    const [finding, ...others] = await editor.diagnostics("draft.md", 1);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ range: wholeQuote, severity: 1, source: "readout", code: "quote-altered" });
    expect(finding?.relatedInformation?.[0]).toMatchObject({
      location: { uri: editor.uri("wires/dam.txt"), range: { start: { line: 4, character: 73 } } },
      message: expect.stringContaining("The wall did not move an inch"),
    });
    await editor.change("draft.md", 2, never, "did not move");
    expect(await editor.diagnostics("draft.md", 2)).toEqual([]);
    await editor.change("draft.md", 3, { start: never.start, end: { line: LINE, character: 22 } }, "never moved");
    expect(codes(await editor.diagnostics("draft.md", 3))).toEqual(["quote-altered"]);
  });

  it("checks only what the writer has come to, however fast the typing is", async () => {
    const editor = await start(folderOf(FILES));
    await editor.open("draft.md", DRAFT);
    await editor.diagnostics("draft.md", 1);
    for (let version = 2; version <= 30; version++) {
      await editor.change(
        "draft.md",
        version,
        { start: { line: 0, character: 19 }, end: { line: 0, character: 19 } },
        "x",
      );
    }
    const before = editor.shown("draft.md")?.version;
    expect(before).toBe(1);
    expect(codes(await editor.diagnostics("draft.md", 30))).toEqual(["quote-altered"]);
  });

  it("tells on hovering what the sources print, and leads to it", async () => {
    const editor = await start(folderOf(FILES));
    await editor.open("draft.md", DRAFT);
    await editor.diagnostics("draft.md", 1);
    const position = { line: LINE, character: 12 };
    const hover = await editor.request<Hover>("textDocument/hover", "draft.md", { position });
    expect(hover.range).toEqual(wholeQuote);
    const { value } = hover.contents as { value: string };
    expect(value).toContain("**quote-altered** (error)");
    expect(value).toContain("> ");
    expect(value).toContain("**The wall did not move an inch");
    const [place] = await editor.request<Location[]>("textDocument/definition", "draft.md", { position });
    expect(place?.uri).toBe(editor.uri("wires/dam.txt"));
    const lines = DAM.split("\n");
    const { start: from, end: to } = place!.range;
    expect(lines[from.line]?.slice(from.character, to.character)).toMatch(/^The wall did not move an inch,?$/u);
    const nothing = await editor.request("textDocument/hover", "draft.md", { position: { line: 1, character: 0 } });
    expect(nothing).toBeNull();
  });

  it("offers to put the right words in, and to ignore with a reason", async () => {
    const editor = await start(folderOf(FILES));
    await editor.open("draft.md", DRAFT);
    const diagnostics = await editor.diagnostics("draft.md", 1);
    const actions = await editor.request<CodeAction[]>("textDocument/codeAction", "draft.md", {
      range: { start: never.start, end: never.start },
      context: { diagnostics },
    });
    const [right, ignore] = actions;
    expect(actions.map(({ title }) => title)).toEqual([
      "Put in “The wall did not move an inch”",
      "Ignore 'quote-altered' in this paragraph, and say why",
    ]);
    expect(right).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics });
    const mended = applied(DRAFT, right!);
    expect(mended.split("\n")[LINE]).toBe('"The wall did not move an inch," she told reporters.');
    const ignoring = applied(DRAFT, ignore!);
    expect(ignoring.split("\n")[LINE]).toBe("<!-- readout-ignore quote-altered: -->");
    await editor.change("draft.md", 2, { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, ignoring);
    expect(codes(await editor.diagnostics("draft.md", 2))).toEqual(["ignore-reason", "quote-altered"]);
    const end = { line: LINE, character: 34 };
    await editor.change("draft.md", 3, { start: end, end }, " on tape");
    expect(await editor.diagnostics("draft.md", 3)).toEqual([]);
  });

  it("offers to take a comment out that is of no use", async () => {
    const editor = await start(folderOf(FILES));
    const text = `<!-- readout-ignore polarity: old -->\n${DRAFT.replace("never moved", "did not move")}`;
    await editor.open("draft.md", text);
    const diagnostics = await editor.diagnostics("draft.md", 1);
    expect(diagnostics).toMatchObject([{ code: "ignore-unused", severity: 3, tags: [1] }]);
    const [action] = await editor.request<CodeAction[]>("textDocument/codeAction", "draft.md", {
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    expect(applied(text, action!)).toBe(text.slice(text.indexOf("\n") + 1));
  });

  it("takes sources from the command and from the editor, and says what is wrong with them", async () => {
    const folder = folderOf({ ...FILES, "bare/draft.md": DRAFT });
    const rules = { unsupported: "off", copied: "off", "single-origin": "off", "quote-altered": "note" };
    const fromEditor = await start(folder, ["--no-config"], { initializationOptions: { against: ["wires"], rules } });
    await fromEditor.open("draft.md", DRAFT);
    expect((await fromEditor.diagnostics("draft.md", 1)).map(({ severity }) => severity)).toEqual([3]);
    const wrong = await start(folder, ["--against", "nowhere"]);
    await wrong.open("draft.md", DRAFT);
    const [problem] = await wrong.diagnostics("draft.md", 1);
    expect(problem).toMatchObject({ severity: 1, range: { start: { line: 0, character: 0 } } });
    expect(problem?.message).toContain("nowhere: there is no such file, folder or story.");
    const none = await start(folder, ["--no-config"]);
    await none.open("draft.md", DRAFT);
    expect(await none.diagnostics("draft.md", 1)).toEqual([]);
  });

  it("reads sources and settings again when they change", async () => {
    const folder = folderOf(FILES);
    const editor = await start(folder);
    await editor.open("draft.md", DRAFT);
    expect(codes(await editor.diagnostics("draft.md", 1))).toEqual(["quote-altered"]);
    writeFileSync(join(folder, "wires/dam.txt"), DAM.replace("did not move an inch", "never moved an inch"));
    utimesSync(join(folder, "wires/dam.txt"), 1, 1);
    await editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: editor.uri("draft.md") } });
    await editor.next();
    expect(codes(editor.shown("draft.md")?.diagnostics ?? [])).not.toContain("quote-altered");
    writeFileSync(join(folder, "readout.config.json"), "{ ");
    await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    await editor.next();
    expect(editor.shown("draft.md")?.diagnostics[0]?.message).toContain(
      "readout.config.json:1:3: the JSON ends too early.",
    );
  });

  it("takes findings away when a draft is closed, and reads text and HTML too", async () => {
    const editor = await start(folderOf(FILES));
    const html = `<p>“The wall never moved an inch,” she told reporters.</p>`;
    await editor.open("draft.html", html, "html");
    expect(await editor.diagnostics("draft.html", 1)).toMatchObject([{ range: { start: { line: 0, character: 4 } } }]);
    await editor.open("draft.txt", DRAFT.slice(DRAFT.indexOf('"')), "plaintext");
    expect(codes(await editor.diagnostics("draft.txt", 1))).toEqual(["quote-altered"]);
    await editor.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: editor.uri("draft.txt") },
    });
    await editor.next();
    expect(editor.shown("draft.txt")?.diagnostics).toEqual([]);
  });

  it.skipIf(!existsSync("/proc/self/status"))("does not grow with the length of a session", async () => {
    // Each check of this draft makes some megabytes of analyses: kept ones would not fit for long.
    const editor = await start(folderOf(FILES), [], { flags: ["--max-old-space-size=160"] });
    const long =
      DRAFT + `\n${"The valley was quiet, and the road along the river stayed shut until noon. ".repeat(40)}`;
    await editor.open("draft.md", long);
    await editor.diagnostics("draft.md", 1);
    const memory = (): number =>
      Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${editor.server.pid}/status`, "utf8"))?.[1]);
    const place = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
    const type = async (from: number, to: number): Promise<void> => {
      for (let version = from; version <= to; version++) {
        await editor.change("draft.md", version, place, "x");
        // Saving has it checked at once.
        await editor.connection.sendNotification("textDocument/didSave", {
          textDocument: { uri: editor.uri("draft.md") },
        });
        await editor.diagnostics("draft.md", version);
      }
    };
    // The heap has grown to its usual size by then.
    await type(2, 60);
    const early = memory();
    await type(61, 120);
    expect(memory() - early).toBeLessThan(50_000);
  });
});
