/** Nouns for words that somebody made public: 'the agency's report' and 'data from the agency' speak for the agency. Lower case. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement statements report reports tweet tweets post posts letter announcement release releases office website blog account filing filings memo email e-mail interview remarks comments speech testimony data figures
   statistics estimates estimate calculations calculation records documents bulletin message messages communique communiqué dispatch survey findings study advisory assessment analysis`
    .trim()
    .split(/\s+/u),
);
