import { fileURLToPath } from "node:url";
import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { SETTINGS_NAME } from "../check/config/read-settings.ts";
import { draftFormatOf, type NamedFormat } from "../check/drafts/read-draft.ts";
import type { FindStory } from "../check/load-sources.ts";
import { actionsOn } from "./actions.ts";
import { Checker } from "./checker.ts";
import { diagnosticsOf, locationOf } from "./diagnostics.ts";
import { hoverAt, standingAt } from "./hover.ts";
import type { Outcome, ServerSettings } from "./messages.ts";
import { withEditorOptions } from "./options.ts";

/** How long typing has to rest before a draft is checked, in milliseconds. */
const REST = 250;

/** Languages as editors call them. */
const LANGUAGES: Readonly<Record<string, NamedFormat>> = {
  markdown: "markdown",
  html: "html",
  plaintext: "text",
  text: "text",
};

interface ServeOptions {
  readonly settings: ServerSettings;
  readonly findStory?: FindStory;
  readonly version: string;
}

/** What an editor can show; told when it starts the server. */
interface Abilities {
  readonly related: boolean;
  readonly markdown: boolean;
  readonly documentChanges: boolean;
  readonly watching: boolean;
}

/**
 * Serves the Language Server Protocol (3.17) over two streams until the editor says goodbye: findings as diagnostics while one types, passages on
 * hovering, changes as code actions, and the way from a finding to its passages in the files of the sources.
 */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { settings, findStory, version }: ServeOptions,
): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, input, output);
  const documents = new TextDocuments(TextDocument);
  const outcomes = new Map<string, Outcome>();
  const timers = new Map<string, NodeJS.Timeout>();
  /** The version of each document that was checked, or is being checked. */
  const asked = new Map<string, number>();
  let abilities: Abilities = { related: false, markdown: false, documentChanges: false, watching: false };
  let checker: Checker | undefined;

  const check = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    const document = documents.get(uri);
    const format = document && formatOf(document);
    if (!document || !format) return;
    asked.set(uri, document.version);
    const path = pathOf(uri);
    checker?.check({
      uri,
      version: document.version,
      format,
      text: document.getText(),
      ...(path !== undefined && { path }),
    });
  };
  const checkAll = (): void => {
    checker?.refresh();
    for (const { uri } of documents.all()) check(uri);
  };
  const tell = (outcome: Outcome): void => {
    const { uri } = outcome;
    // What was found in an older state stands in other places by now; the check of the newer one is on its way.
    if (documents.get(uri)?.version !== outcome.version) return;
    outcomes.set(uri, outcome);
    void connection.sendDiagnostics({
      uri,
      version: outcome.version,
      diagnostics: diagnosticsOf(outcome, abilities.related),
    });
  };
  /** What was found in a document as it stands, with the document. */
  const current = (uri: string): { readonly document: TextDocument; readonly outcome: Outcome } | undefined => {
    const [document, outcome] = [documents.get(uri), outcomes.get(uri)];
    return document && outcome?.version === document.version ? { document, outcome } : undefined;
  };

  connection.onInitialize((params): InitializeResult => {
    abilities = abilitiesOf(params);
    const own = withEditorOptions(settings, params.initializationOptions, folderOf(params) ?? settings.folder);
    if (own.fault !== undefined) connection.console.error(own.fault);
    checker = new Checker(own.settings, findStory, tell);
    return {
      serverInfo: { name: "readout", version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  connection.onInitialized(() => {
    if (!abilities.watching) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${SETTINGS_NAME}` }],
    });
  });
  connection.onDidChangeWatchedFiles(checkAll);

  documents.onDidOpen(({ document }) => {
    checker?.refresh();
    check(document.uri);
  });
  documents.onDidSave(checkAll);
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    // The opening is told as a change too.
    if (asked.get(uri) === version) return;
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => check(uri), REST),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    outcomes.delete(uri);
    asked.delete(uri);
    checker?.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onHover(({ textDocument, position }) => {
    const now = current(textDocument.uri);
    return now && hoverAt(now.outcome, now.document, now.document.offsetAt(position), abilities.markdown);
  });
  connection.onDefinition(({ textDocument, position }) => {
    const now = current(textDocument.uri);
    if (!now) return undefined;
    const { findings, sentence } = standingAt(now.outcome, now.document, now.document.offsetAt(position));
    const found = findings.flatMap(({ passages }) => passages);
    const passages = found.length > 0 ? found : (sentence?.passages ?? []);
    return passages.flatMap(({ place }) => (place ? [locationOf(place)] : []));
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const now = current(textDocument.uri);
    if (!now) return [];
    const asked = { start: now.document.offsetAt(range.start), end: now.document.offsetAt(range.end) };
    return actionsOn(now.outcome, now.document, asked, context.diagnostics, abilities.documentChanges);
  });

  documents.listen(connection);
  connection.listen();
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      for (const timer of timers.values()) clearTimeout(timer);
      (checker?.stop() ?? Promise.resolve()).then(resolve, reject);
    };
    connection.onShutdown(stop);
    // An editor that has died says no goodbye.
    input.on("end", stop);
  });
}

/** What a document is read as; undefined where it is no draft. */
const formatOf = ({ languageId, uri }: TextDocument): NamedFormat | undefined => {
  const byName = draftFormatOf(uri);
  return LANGUAGES[languageId] ?? (byName === "docx" ? undefined : byName);
};

const pathOf = (uri: string): string | undefined => (uri.startsWith("file:") ? fileURLToPath(uri) : undefined);

function folderOf({ workspaceFolders, rootUri }: InitializeParams): string | undefined {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  return uri ? pathOf(uri) : undefined;
}

function abilitiesOf({ capabilities: { textDocument, workspace } }: InitializeParams): Abilities {
  return {
    related: textDocument?.publishDiagnostics?.relatedInformation ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
  };
}
