import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams, Range } from "vscode-languageserver/node";
import { main } from "../cli/command.ts";

/** What an editor tells of itself. */
const ABILITIES = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown"] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor that talks to the real server in a process of its own. */
export class Editor {
  readonly server: ChildProcess;
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  readonly #folder: string;
  readonly #waiting: (() => void)[] = [];
  readonly #shown = new Map<string, PublishDiagnosticsParams>();

  private constructor(
    server: ChildProcess,
    connection: MessageConnection,
    initialized: InitializeResult,
    folder: string,
  ) {
    this.server = server;
    this.connection = connection;
    this.initialized = initialized;
    this.#folder = folder;
    connection.onNotification("textDocument/publishDiagnostics", (shown: PublishDiagnosticsParams) => {
      this.#shown.set(shown.uri, shown);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  static async start(
    folder: string,
    args: readonly string[] = [],
    {
      initializationOptions,
      flags = [],
    }: { readonly initializationOptions?: unknown; readonly flags?: readonly string[] } = {},
  ): Promise<Editor> {
    const server = spawn(process.execPath, [...flags, main, "lsp", "--stdio", ...args], { cwd: folder });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const initialized: InitializeResult = await connection.sendRequest("initialize", {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: ABILITIES,
      initializationOptions,
    });
    await connection.sendNotification("initialized", {});
    return new Editor(server, connection, initialized, folder);
  }

  uri(file: string): string {
    return pathToFileURL(join(this.#folder, file)).href;
  }

  open(file: string, text: string, languageId = "markdown"): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.uri(file), languageId, version: 1, text },
    });
  }

  /** Replaces a stretch of the document, as typing does. */
  change(file: string, version: number, range: Range, text: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [{ range, text }],
    });
  }

  /** The findings on a version of a document, as soon as they are shown. */
  async diagnostics(file: string, version: number): Promise<Diagnostic[]> {
    for (;;) {
      const shown = this.#shown.get(this.uri(file));
      if (shown?.version === version) return shown.diagnostics;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  shown(file: string): PublishDiagnosticsParams | undefined {
    return this.#shown.get(this.uri(file));
  }

  /** Waits for the next findings on any document. */
  async next(): Promise<void> {
    await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  async request<T>(method: string, file: string, more: object): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(file) }, ...more });
  }

  /** Says goodbye, and gives the code that the server ended with. */
  async stop(): Promise<number | null> {
    if (this.server.exitCode !== null) return this.server.exitCode;
    await this.connection.sendRequest("shutdown");
    const ended = once(this.server, "exit");
    await this.connection.sendNotification("exit");
    const [code] = (await ended) as [number | null];
    this.connection.dispose();
    return code;
  }
}
