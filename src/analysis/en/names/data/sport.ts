const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that team sports alone have, lower case. */
export const SPORT_WORDS = words(`
  playoff playoffs postseason preseason quarterback quarterbacks touchdown touchdowns linebacker cornerback receiver interception
  inning innings pitcher homer homers batter bullpen shortstop baseman outfielder rebounds jumper basketball football baseball
  hockey soccer puck goalie goalkeeper midfielder striker kickoff halftime nfl nba mlb nhl ncaa afc nfc rookie teammate teammates
  coach roster league season fumble freshman
`);

/** Nouns behind a team's name that are of the team. */
export const PARTS_OF_TEAMS = words(`
  offense defense coach fans bench guard forward scoring record territory team players game games victory win loss uniform locker roster season
`);

/** Nicknames of teams that are no plural. */
export const TEAM_WORDS = words(`
  jazz heat magic thunder wild lightning avalanche united city rovers hotspur athletic albion galaxy dynamo fire sounders
  cubs yankees knicks lakers dodgers giants cowboys patriots redskins bulls celtics rangers raiders warriors mets sox marlins
`);
