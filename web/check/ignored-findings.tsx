import type { CheckDesk } from "./checked.ts";
import { FindingCard } from "./finding-card.tsx";

/** What comments in the draft pass over, each with its reason. */
export function IgnoredFindings({ desk }: { readonly desk: CheckDesk }) {
  const ignored = desk.findings.filter((finding) => finding.ignored !== undefined);
  if (ignored.length === 0) return null;
  return (
    <section id="ignored" class="section" aria-labelledby="ignored-heading">
      <header>
        <h2 id="ignored-heading" tabIndex={-1}>
          Ignored by the draft <span class="count">{ignored.length}</span>
        </h2>
      </header>
      <ul class="lines">
        {ignored.map((finding) => (
          <FindingCard key={finding.key} desk={desk} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
