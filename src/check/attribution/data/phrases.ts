/** Whose belief, word or count something is: 'in Quist's view', 'by one account'. */
const STANDING =
  "views?|opinions?|words?|eyes|judge?ments?|telling|accounts?|estimates?|reckoning|versions?|mind|belief|assessments?|estimation|memory|recollections?|understanding|phrase|showing|interpretation|calculations?|description|narrative";
const WHOSE = String.raw`(?:(?:his|her|its|their|my|our|one|some|most|all|many|another|several|both|either|no|other|various|different|conflicting|official|that|this|the)|(?:the )?(?:[\p{L}.-]+ ){0,4}[\p{L}.-]+(?:['’]s|s['’]))`;
const DOCUMENT =
  "reports?|accounts?|obituar(?:y|ies)|articles?|stor(?:y|ies)|papers?|newspapers?|stations?|broadcasters?|outlets?|sources?|versions?|estimates?|tellings?|biograph(?:y|ies)|blogs?|websites?|agenc(?:y|ies)|dispatch(?:es)?|statements?|witness(?:es)?|officials?|headlines?|stud(?:y|ies)|surveys?|polls?";
const ONE_OF =
  "one|another|some|several|two|three|four|both|most|many|other|others|different|various|each|(?:an? )?(?:early|earlier|later|second|third|first|local|news|police|press)";

/** Phrases that credit somebody with what a sentence says. */
export const CREDITS: readonly RegExp[] = [
  /\baccording to\b/iu,
  /\b(?:citing|quoting|cited (?:by|as)|quoted (?:by|as|him|her|them)|attributed (?:it |this |that )?to|credited (?:it |this )?to|reported by|as (?:told|reported|described|recounted|related|recalled|seen) (?:to|by)|on the word of|going by|says? who)\b/iu,
  new RegExp(String.raw`\b(?:in|by|from|under|on)\s+(?!other words)${WHOSE}\s+(?:\p{L}+\s+)?(?:${STANDING})\b`, "iu"),
  new RegExp(String.raw`\b(?:in|by|from|under)\s+the\s+(?:\p{L}+\s+)?(?:${STANDING})\s+of\b`, "iu"),
  new RegExp(
    String.raw`\bby\s+(?:${WHOSE}|the)\s+(?:\p{L}+\s+)?(?:count|tally|figures|testimony)\b(?!\s+of\s+\d)`,
    "iu",
  ),
  /\b(?:it|that) (?:was|is|has been|had been) (?:\p{L}+ )?(?:reported|noted|announced|claimed|alleged|revealed|disclosed|argued|suggested|pointed out)\b/iu,
  /\bas (?:[\p{L}.’'-]+ ){1,5}?(?:have |has |had )?(?:already |previously |also )?(?:noted|said|says|reported|reports|claimed|claims|argued|argues|suggested|suggests|observed|observes)\b/iu,
  /\bby the same (?:\p{L}+ )?(?:report|account|source|paper|count|estimate|telling)\b/iu,
  new RegExp(String.raw`\b(?:in|by|from|with|per|to)\s+(?:${ONE_OF})\s+(?:\p{L}+\s+)?(?:${DOCUMENT})\b`, "iu"),
  /\b(?:in|by) (?:one|another|a third|others)(?=[,;.])/iu,
  /\bdepending on (?:the|which|whose|whom|who|what)\b[^.;]{0,40}?\b(?:obituar|report|account|source|paper|version|ask|count|believe|reckon)/iu,
  /\bas (?:[\p{L}.’'-]+ ){1,6}?(?:has|have|had|tells?|told|puts?|sees?|saw|remembers?|remembered|recalls?|recalled|described?|describes|explain(?:s|ed)|thinks?) (?:it|them|him|her)\b/iu,
  /\b(?:of the opinion|under the impression|on record|in no doubt|at a loss|has it that|have it that|had it that|so (?:he|she|they|it) (?:says?|said|claims?|claimed))\b/iu,
  /\bwith\s+(?:\p{L}+\s+){1,4}(?:saying|claiming|arguing|insisting|warning|accusing|blaming|alleging|describing|suggesting)\b/iu,
];

/** Words that tell that something is not settled, or is only said. */
export const HEDGES: readonly RegExp[] = [
  /\b(?:allegedly|reportedly|apparently|purportedly|supposedly|seemingly|ostensibly|presumably|reputedly|rumou?red|alleged|purported|reputed|(?<!readily |(?:is|was|became|become) )apparent|presumed|self-(?:described|proclaimed|styled)|hearsay)\b/iu,
  /\b(?:unclear|unconfirmed|unverified|unproven|unsubstantiated|undetermined|unsettled|uncertain|disputed|conflicting|(?:is|are|was|were|remains?|hotly|much) contested|contradictory|inconclusive|contradict(?:s|ed)?|at odds|in dispute|in doubt|open question|not (?:clear|certain|known|confirmed|settled))\b/iu,
  /\b(?:reports?|accounts?|estimates?|versions?|sources|witness(?:es)?|opinions?|views|experts|figures|numbers) (?:[\p{L}-]+ ){0,3}?(?:differ(?:s|ed)?|var(?:y|ies|ied)|diverge[ds]?|disagree[ds]?|conflict(?:s|ed)?|part|clash(?:es|ed)?)\b/iu,
  /\b(?:allegations?|accusations?|rumou?rs?|speculation|suspicions?|contention|assertions?|insistence) (?:that|of|by|about|from|among)\b/iu,
  /\b(?:claims|claim|reports|fears|suggestions|denials?|charges|complaints|assurances?|warnings?|predictions?|hopes|belief|theory|view|argument|idea|statement|testimony|conclusion) that\b/iu,
  /\b(?:claim|argument|view|suggestion|contention|theory|position|complaint|point|belief|estimate|account|excuse|explanation|defen[cs]e) (?:was|is|has been|had been) that\b/iu,
  /\bthere (?:is|are|was|were|have been|had been) (?:\p{L}+ )?(?:reports?|claims?|rumou?rs?|hopes?|fears?|suggestions?|indications?|accounts?|word|talk|doubts?) (?:of|that|about|to|from)\b/iu,
  /\b(?:estimates?|accounts?|figures|counts|tallies) (?:of [^.;,]{3,40} )?(?:ranged?|ran|run|vary|varied|put|start(?:ed)?|go|went)\b/iu,
  /\b(?:amid|despite|following|after|unconfirmed|initial|early|media|press|news|police|official) reports\b(?! (?:was|were|is|are|have|had|has)\b)/iu,
  /\bit (?:\p{L}+ )?(?:seems|appears)\b|\b(?:seems?|appears?) (?:not )?to (?:have|be)\b/iu,
  /\b(?:no|not|nobody|nothing|neither)\b[^.;,]{0,40}\b(?:was|were|been|is|are) (?:immediately )?reported\b/iu,
  /\b(?:nobody|no one|none|no-one) (?:knows|knew|can say|could say|is sure|was sure|seems)\b|\bif true\b/iu,
  /\b(?:declin(?:e[ds]?|ing)|refus(?:e[ds]?|ing)|unable|unwilling|want(?:ed|s)?|could not|would not|did not|could) (?:to )?(?:want to )?(?:say|comment|confirm|disclose|discuss|speculate|rule out)\b/iu,
];
