/** Names of bodies of a state, and of others that are no company. */
export const PUBLIC_BODY =
  /\b(?:agency|administration|army|authority|board|bureau|cabinet|commission|committee|congress|council|court|department|embassy|force|government|house|institute|ministry|navy|office|parliament|party|police|senate|service|state|survey|union|university|college|school|hospital|white house|kremlin|pentagon|fbi|cia|nsa|un|eu|nato)\b/iu;

/** Names of bodies that report. */
export const REPORTING_BODY =
  /\b(?:news|press|times|post|journal|reporter|tribune|herald|gazette|guardian|telegraph|mirror|independent|daily|weekly|magazine|chronicle|television|tv|radio|broadcasting|media|reuters|bloomberg|afp|ap|upi|bbc|cnn|nbc|abc|cbs|npr|pbs|espn|tmz|variety|politico|xinhua|tass|irna|isna|interfax|al jazeera|yonhap|kyodo|dpa)\b/iu;

/** Whether a name is one of a certain police body: by its words, or by initials that end with 'PD'; 'the Police Department' may be any, a precinct is a part. */
export const isPoliceName = (name: string): boolean =>
  (/\b(?:police|constabulary|scotland yard|gendarmerie)\b/iu.test(name) &&
    !/^\d+(?:st|nd|rd|th) /u.test(name) &&
    !/^(?:the )?police(?: (?:department|force|service|officers?))?$/iu.test(name)) ||
  /^(?:the )?\p{Lu}{2,4}PD$/u.test(name);

/** The kind of body that 'police' tells, as a post of the one body in a story that it can mean. */
export const POLICE = { head: "police", of: [] };
