/** Words of a passage or sentence that tell how sure what it tells is; the judge weighs them, none decides alone. */

const CHARGE =
  /\b(?:alleg\w*|accus\w*|reportedly|purported\w*|claim(?:s|ed|ing)?|suspect\w*|denounc\w*|contend\w*|contest\w*|insist\w*|disput\w*|argue[sd]?|arguing|indict\w*|charg(?:e|es|ed|ing)|lawsuit|su(?:ed|es|ing)|complaint|suspicion|testif\w*|maintain\w*|theory|rumou?rs?)\b/iu;
const DENIAL =
  /\b(?:den(?:y|ies|ied|ial|ying)|reject(?:s|ed)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|disput(?:e|es|ed)|contradict(?:s|ed)?|refus(?:e|es|ed|al)|declin(?:e|es|ed))\b/iu;
const UNCERTAIN =
  /\b(?:unclear|unknown|whether|not known|not clear|unconfirmed|uncertain|doubts?|doubtful|if|may|might|could|possibl[ey]|perhaps|appears?|apparently|seems?|believed|thought)\b/iu;
const AHEAD =
  /\b(?:will|would|shall|could|should|may|might|plans?|planned|expected|hopes?|hoped|wants?|set to|due to|intends?|scheduled|proposed|proposal|to be|if|until|unless|going to|seek(?:s|ing)?|tomorrow|next)\b/iu;
const ALL =
  /\b(?:all|every|everyone|everybody|everything|always|entire|whole|never|nobody|none|completely|fully|for good|each|any)\b/iu;
const SOME =
  /\b(?:only|some|limited|partly|partially|mostly|most|several|few|part|parts|many|mainly|at least|nearly|almost)\b/iu;

/** Whether words charge somebody with something, or tell of what somebody maintains. */
export const tellsCharge = (words: string): boolean => CHARGE.test(words);
/** Whether words tell of a denial or a refusal. */
export const tellsDenial = (words: string): boolean => DENIAL.test(words);
/** Whether words leave open whether something is so. */
export const isUncertain = (words: string): boolean => UNCERTAIN.test(words);
/** Whether words tell of what is to come, is wished for, or hangs on something. */
export const isAhead = (words: string): boolean => AHEAD.test(words);
/** Whether words tell of all of a kind, or of none. */
export const tellsAll = (words: string): boolean => ALL.test(words);
/** Whether words tell of some of a kind, or nearly so. */
export const tellsSome = (words: string): boolean => SOME.test(words);
