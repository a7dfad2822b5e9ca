import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Location,
  Log,
  PhysicalLocation,
  Region as SarifRegion,
  ReportingDescriptor,
  Result,
  Run,
} from "sarif";
import type { Remark } from "../../model/checked-draft.ts";
import type { ReadoutError } from "../../model/error.ts";
import type { Span } from "../../model/span.ts";
import { lookupOf, type Lookup } from "../lookup.ts";
import type { CheckView, Region, ShownRule } from "./check-view.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** What the paths of the log are counted from. */
const ROOT = "%SRCROOT%";

interface SarifOptions {
  readonly version: string;
  /** Sources that could not be read. */
  readonly skipped: readonly ReadoutError[];
}

/**
 * A checked draft as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS): findings with their regions, the passages as related
 * locations, suggestions as fixes, ignored findings as suppressed. Paths in the current folder are relative to it, others whole.
 */
export function renderSarif(view: CheckView, { version, skipped }: SarifOptions): Log {
  const { checked } = view;
  const lookup = lookupOf(view.record);
  const results = [
    ...checked.findings.map((remark) => resultOf(view, lookup, remark)),
    ...checked.ignored.map((finding): Result => ({
      ...resultOf(view, lookup, finding),
      suppressions: [{ kind: "inSource", status: "accepted", justification: finding.reason }],
    })),
  ];
  const run: Run = {
    tool: {
      driver: {
        name: "Readout",
        version,
        semanticVersion: version,
        rules: view.rules.map(descriptorOf),
      },
    },
    columnKind: "utf16CodeUnits",
    language: "en",
    originalUriBaseIds: { [ROOT]: { description: { text: "The folder that the command ran in." } } },
    invocations: [
      {
        executionSuccessful: true,
        ruleConfigurationOverrides: view.rules.flatMap(({ id, usual, level }, index) =>
          level === usual
            ? []
            : [{ descriptor: { id, index }, configuration: level === "off" ? { enabled: false } : { level } }],
        ),
        toolExecutionNotifications: skipped.map((error) => ({
          level: "warning",
          descriptor: { id: error.code },
          message: { text: error.message },
        })),
      },
    ],
    artifacts: artifactsOf(view, lookup),
    results,
  };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}

function descriptorOf({ id, finds, advice, usual }: ShownRule): ReportingDescriptor {
  const name = id.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    name,
    shortDescription: { text: finds },
    fullDescription: { text: finds },
    help: { text: advice },
    defaultConfiguration: { level: usual },
  };
}

function artifactsOf({ checked, fileSha256, record }: CheckView, lookup: Lookup): NonNullable<Run["artifacts"]> {
  const used = new Set(
    [...checked.findings, ...checked.ignored].flatMap(({ passages }) => passages.map((span) => span.article)),
  );
  return [
    {
      location: locationOf(checked.draft.path),
      roles: ["analysisTarget"],
      ...(checked.draft.places === "text" && {
        description: { text: "Lines and columns are those of the document's text, a paragraph a line." },
      }),
      hashes: { "sha-256": fileSha256 },
    },
    ...record.articles
      .filter(({ id }) => used.has(id))
      .flatMap(({ id }) => {
        const { path, url, outlet, sha256 } = lookup.article(id);
        const location =
          path !== undefined ? locationOf(path) : url !== undefined ? { uri: encodeURI(url) } : undefined;
        if (!location) return [];
        return [{ location, description: { text: outlet || id }, properties: { textSha256: sha256 } }];
      }),
  ];
}

function resultOf(view: CheckView, lookup: Lookup, remark: Remark): Result {
  const { checked } = view;
  const fix = view.fixOf(remark);
  const draft = locationOf(checked.draft.path);
  return {
    ruleId: remark.rule,
    ruleIndex: view.rules.findIndex(({ id }) => id === remark.rule),
    level: remark.level,
    message: { text: messageOf(remark, lookup) },
    locations: [
      {
        physicalLocation: { artifactLocation: draft, region: { ...regionOf(remark), snippet: { text: remark.text } } },
      },
    ],
    ...(remark.passages.length > 0 && {
      relatedLocations: remark.passages.map((span, index) => relatedLocation(view, lookup, span, index + 1)),
    }),
    ...(fix && {
      fixes: [
        {
          description: { text: "Put in the words of the source." },
          artifactChanges: [
            {
              artifactLocation: draft,
              replacements: [{ deletedRegion: regionOf(fix), insertedContent: { text: fix.words } }],
            },
          ],
        },
      ],
    }),
    partialFingerprints: { "readoutFinding/v1": fingerprintOf(remark, lookup) },
  };
}

/** What is wrong, then what would be right, then each passage behind the number that leads to it. */
function messageOf({ message, suggestion, passages }: Remark, lookup: Lookup): string {
  const lines = passages.map((span, index) => {
    const { outlet, id } = lookup.article(span.article);
    return `[${linkText(outlet || id)}](${index + 1}): “${noLinks(lookup.line(span))}”`;
  });
  const right = suggestion === undefined ? [] : [`Right: ${suggestion.replace(/\s+/gu, " ")}`];
  return [noLinks(message), ...right.map(noLinks), ...lines].join("\n");
}

/** Brackets that would be read as a link are escaped, and all of them in a link's own words (SARIF 2.1.0, 3.11.6). */
const noLinks = (text: string): string => text.replaceAll(/\[(?=[^\]]*\]\()/gu, "\\[");
const linkText = (text: string): string => text.replaceAll(/[[\]\\]/gu, "\\$&");

function relatedLocation(view: CheckView, lookup: Lookup, span: Span, id: number): Location {
  const article = lookup.article(span.article);
  const place = view.placeOf(span);
  const physical = physicalOf(article, place);
  return {
    id,
    ...(physical && { physicalLocation: physical }),
    logicalLocations: [
      { name: article.id, fullyQualifiedName: `${article.id}:${span.start}-${span.end}`, kind: "passage" },
    ],
    message: { text: noLinks(`${article.outlet || article.id}: “${lookup.line(span)}”`) },
  };
}

function physicalOf(
  { path, url }: { readonly path?: string | undefined; readonly url?: string | undefined },
  place: (Region & { readonly path: string }) | undefined,
): PhysicalLocation | undefined {
  if (place) return { artifactLocation: locationOf(place.path), region: regionOf(place) };
  if (path !== undefined) return { artifactLocation: locationOf(path) };
  return url === undefined ? undefined : { artifactLocation: { uri: encodeURI(url) } };
}

const regionOf = ({ line, column, endLine, endColumn }: Region): SarifRegion => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** A path as a URI: relative to the current folder where it is in it (RFC 3986, every segment percent-encoded), else whole. */
function locationOf(path: string): ArtifactLocation {
  if (path === "-") return { uri: "stdin", description: { text: "The standard input." } };
  const near = relative("", resolve(path));
  if (isAbsolute(near) || near.split(sep)[0] === "..") return { uri: pathToFileURL(resolve(path)).href };
  return { uri: near.split(sep).map(encodeSegment).join("/"), uriBaseId: ROOT };
}

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment.toWellFormed()).replaceAll(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The same for the same finding wherever it moves in the draft. */
function fingerprintOf({ rule, text, passages }: Remark, lookup: Lookup): string {
  const parts = [rule, text, ...passages.map((span) => lookup.words(span))];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
