import type { Bearer } from "../../../model/name.ts";

/** Names of bodies of a state, and of others that are no company. */
export const PUBLIC_BODY =
  /\b(?:agency|administration|army|authority|board|bureau|cabinet|commission|committee|congress|council|court|department|embassy|force|government|house|institute|ministry|navy|office|parliament|party|police|senate|service|state|survey|union|university|college|school|hospital|white house|kremlin|pentagon|fbi|cia|nsa|un|eu|nato)\b/iu;

/** Names of bodies that report. */
export const REPORTING_BODY =
  /\b(?:news|press|times|post|journal|reporter|tribune|herald|gazette|guardian|telegraph|mirror|independent|daily|weekly|magazine|chronicle|television|tv|radio|broadcasting|media|reuters|bloomberg|afp|ap|upi|bbc|cnn|nbc|abc|cbs|npr|pbs|espn|tmz|variety|politico|xinhua|tass|irna|isna|interfax|al jazeera|yonhap|kyodo|dpa)\b/iu;

/** Whether a bearer is a police body: by its name, or by initials that end with 'PD'. */
export const isPoliceBody = (bearer: Bearer): boolean =>
  (bearer.kind === "organisation" && /\b(?:police|constabulary|scotland yard|gendarmerie)\b/iu.test(bearer.name)) ||
  /^(?:the )?\p{Lu}{2,4}PD$/u.test(bearer.name);
