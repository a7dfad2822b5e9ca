/**
 * How lines begin that lead the reader elsewhere or name who made the page. Lower case; the line counts where one of these opens it, up to a
 * word's end, and it is short or goes on with a colon.
 */
export const LINE_OPENERS: readonly string[] = `
read more|read also|also read|read next|read the rest|read the full|read full|more from|more on this|more on|must see|must read|must watch|see also|see more|related|related stories|related articles|related content|related coverage|related links|related topics|related video
watch|watch a report|watch live|watch now|watch the video|watch video|watch below|watch more|listen|listen to|video|videos|photos|gallery|slideshow|in pictures|image|image credit|image source|photo|photo credit|photo by|photograph|picture|file photo|file image|media caption|image caption|caption|credit|credits
share|share this|share on|share via|tweet this|email this|print this|follow us|follow him on|follow her on|follow me on|like us|join us|join our|sign up|sign up for|sign in|log in|subscribe|subscribe to|newsletter|get our|get the latest|download our|download the app
advertisement|advertising|sponsored|sponsored content|promoted|story continues below|continue reading|article continues below|scroll down|scroll to continue|skip to|skip advertisement|back to top|next article|previous article|most read|most popular|trending|trending now|recommended|recommended for you|you may also like|you might also like|editor's picks|editors' picks|top stories|latest news|breaking news alerts|popular on|from the web|around the web
categories|category|tags|tagged|filed under|topics|keywords|posted in|section|comments|leave a comment|post a comment|add a comment|click here|tap here|click to|loading|copyright|all rights reserved|terms of use|terms of service|privacy policy|contact us|about us|report an error|send tips|view comments|show comments|reporting by|editing by|additional reporting by|writing by|compiled by|with inputs from|with input from|this story has been updated|this article has been updated|this article was originally published|this story was originally published|originally published|first published
`
  .trim()
  .split(/[|\n]/u);

/** Openers that are common words too: they count only before a colon or alone in their line. */
export const NEEDS_COLON: ReadonlySet<string> = new Set(
  `related|watch|listen|listen to|video|videos|photos|gallery|image|photo|photograph|picture|caption|credit|credits|share|subscribe|newsletter|comments|category|categories|tags|topics|keywords|section|trending|recommended|more on|more from|must see|must read|must watch|advertising|sponsored|promoted|loading|copyright|tagged|in pictures|slideshow|join us|see more|read more|see also|also read|read also|sign in|log in|get our|image source|file photo|click to`.split(
    "|",
  ),
);

/** Lines that are furniture wherever these stand in them, lower case. */
export const LINE_MARKS: readonly RegExp[] = [
  /©|\(c\) ?\d{4}|\ball rights reserved\b/u,
  /\bmay not be published, broadcast, rewritten\b/u,
  /^here(?:'|’)s a (?:slideshow|gallery|video)\b/u,
  /\b(?:getty images|afp photo|ap photo|reuters photo|epa)\s*(?:\/[^/]{1,40})?\)?$/u,
  /^\(?(?:photo|image|picture|video|file photo)s? (?:by|courtesy|credit|via|from)\b/u,
];
