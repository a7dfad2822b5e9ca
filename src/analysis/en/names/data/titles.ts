import { phraseSet, wordSet } from "./lists.ts";

/** Titles that stand right before a person's name, lower case without full stops; the name's kind is sure. */
export const TITLES = phraseSet(`
  mr, mrs, ms, miss, mx, dr, sir, dame, lord, lady, madam, madame, mme, monsieur, señor, herr, frau, prof, professor, rev, reverend, fr, father, sister, brother, pastor, imam, ayatollah, grand ayatollah,
  sheikh, shaikh, mullah, rabbi, pope, cardinal, archbishop, bishop, saint, king, queen, prince, princess, crown prince, emperor, empress, sultan, emir, duke, duchess, count, countess, baron, baroness, earl
  president, vice president, vice-president, ex-president, prime minister, premier, deputy prime minister, pm, chancellor, minister, deputy minister, foreign minister, defense minister, defence minister, finance minister, interior minister, justice minister
  health minister, deputy foreign minister, environment minister, education minister, secretary, foreign secretary, home secretary, defense secretary, defence secretary, state secretary, treasury secretary, press secretary, deputy press secretary, secretary of state, secretary of defense
  secretary general, secretary-general, attorney general, solicitor general, surgeon general, director, deputy director, executive director, managing director, fbi director, cia director, ambassador, envoy, special envoy, consul, counsel, special counsel, speaker, house speaker, leader, majority leader, minority leader
  house minority leader, senate majority leader, senator, sen, sens, congressman, congresswoman, representative, rep, reps, delegate, mp, mep, councillor, councilman, councilwoman, council member, governor, gov, govs, lieutenant governor, lt gov, mayor, deputy mayor, alderman, commissioner, councilor
  chairman, chairwoman, chair, chief, chief executive, ceo, cfo, coo, cto, chief executive officer, chief operating officer, chief financial officer, co-founder, founder, co-chairman, owner, manager, general manager, editor, head coach, coach, captain, capt, skipper
  judge, justice, chief justice, magistrate, prosecutor, district attorney, dist, dist atty, asst, asst dist atty, atty, attorney, lawyer, sheriff, deputy, marshal, detective, det, inspector, insp, chief inspector, superintendent, supt, constable, pc, officer, trooper, police chief, fire chief, special agent, agent, warden, coroner
  general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen, brigadier, brig, colonel, col, lieutenant colonel, lt col, lieutenant, lt, major, maj, sergeant, sgt, staff sergeant, corporal, cpl, private, pvt, admiral, adm, vice admiral, vice adm, rear admiral, rear adm, commodore, commander, cmdr, lieutenant commander, lt cmdr, ensign, airman, specialist, field marshal
  spokesman, spokeswoman, spokesperson, national security adviser, national security advisor, adviser, advisor, aide, chief of staff, deputy, undersecretary, under secretary, assistant secretary, comptroller, treasurer
  justice secretary, chief minister, union minister, state minister, home minister, first lady, first minister, taoiseach, president-elect, candidate, comrade, uncle, aunt, mother, actor, actress, singer, director general, undersheriff, gm, rb, qb, wr, secretary of the interior, secretary of the treasury, secretary of the army, secretary of the navy, secretary of homeland security, secretary of education, secretary of energy, secretary of agriculture, secretary of commerce, secretary of labor, surgeon-general, attorney-general, pc, cllr, dj, chief petty officer, director of national intelligence, chief of police, chief whip, lord chancellor, first minister, crown princess
`);

/** Words that come before a title or a name and are part of neither, lower case. */
export const TITLE_QUALIFIERS = wordSet(`
  former ex- ex then-  then acting interim deputy senior junior late current outgoing incoming new old veteran retired longtime long-time assistant associate vice chief top lead first co- incumbent newly elected caretaker embattled
  young elder younger ousted jailed exiled deposed shadow honorary hon general national
`);

/** Titles that tell a woman or a man. */
export const FEMALE_TITLES = wordSet(
  "mrs ms miss dame lady madam madame mme frau queen princess duchess countess baroness empress sister mother aunt congresswoman chairwoman councilwoman spokeswoman actress",
);
export const MALE_TITLES = wordSet(
  "mr sir lord monsieur señor herr king prince duke count baron earl emperor sultan pope father brother uncle imam ayatollah cardinal archbishop congressman chairman councilman spokesman actor alderman sheikh mullah",
);

/** Nouns of persons by what they do or are: they may stand before a name ('referee Jan Holm') or for one ('the referee'). Lower case, singular. */
export const ROLE_NOUNS = wordSet(`
  activist actor actress adviser advisor agent aide ally ambassador analyst anchor anchorman announcer apprentice archbishop architect artist assassin assistant astronaut athlete attacker attorney author ayatollah
  banker baron bishop blogger bomber bookkeeper boss boxer boy boyfriend broadcaster broker brother builder businessman businesswoman candidate captain cardinal caretaker carpenter cashier celebrity ceo challenger chairman chairperson chairwoman
  champion chancellor chaplain chef chief choreographer cleric clerk climber coach co-founder co-chairman colleague columnist comedian comedienne commander commentator commissioner composer comptroller conductor congressman congresswoman
  constable consultant contractor convict coordinator coroner correspondent councillor councilman counsel counselor counterpart cousin criminal critic cyclist dancer daughter dean defendant defender delegate demonstrator deputy designer detective developer dictator diplomat director
  doctor donor driver economist editor educator emir emperor employee engineer entrepreneur envoy escapee executive expert farmer father fiance fiancee fighter filmmaker financier firefighter fisherman forecaster foreman founder friend fugitive gangster geologist geophysicist girl girlfriend goalkeeper
  governor grandfather grandmother guard guitarist gunman hairdresser head historian host hostage hunter husband imam inmate inspector instructor investigator investor inventor jihadist jockey journalist judge juror justice killer king lawmaker lawyer leader lecturer legislator liaison lieutenant lifeguard lobbyist
  magistrate master mayor manager marshal mathematician mechanic mediator medic meteorologist midfielder militant millionaire billionaire minister miner model mogul monarch mother mountaineer musician narrator negotiator neighbor neighbour neurologist newcomer nominee novelist nurse officer official operator oncologist opponent organiser organizer owner
  painter paramedic parent partner passenger pastor patient pediatrician philanthropist philosopher photographer physician physicist pianist pilot player playwright poet policeman policewoman politician pollster pope premier president presenter priest prime-minister prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publicist publisher
  queen rabbi ranger rapper rebel receptionist referee refugee rep reporter representative republican rescuer researcher resident rival runner sailor salesman scholar schoolteacher scientist screenwriter sculptor secretary seismologist senator sergeant sheriff shooter sibling singer sister skater skipper sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman spy staffer star statesman stepfather stepmother
  strategist striker student suspect superintendent supervisor supporter surgeon surveyor survivor swimmer teacher technician teenager tenor terrorist therapist toddler tourist trader trainer translator traveler treasurer trooper trustee tycoon uncle undersecretary veteran veterinarian victim villager violinist visitor vlogger volunteer voter waiter waitress warden warlord whistleblower widow widower wife winner witness woman man worker wrestler writer youth youngster
  teammate chairperson vicar vice-president vice-chairman ex-wife ex-husband ex-president co-owner co-author coauthor co-director co-worker cofounder drummer bassist frontman newscaster newsreader podcaster youtuber naturalist conservationist environmentalist nutritionist economist's
`);
