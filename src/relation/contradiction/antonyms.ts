/** Stems that exclude one another when the rest is the same: each line sets the words on its left against those on its right. */
const OPPOSED = `
  win won victori beat defeat | lose lost loss defeat
  bui buy bought acquir purchas | sell sold sale
  accept approv pass adopt agre endors support back favor favour welcom allow permit accept | reject refus declin disapprov oppos veto against block ban forbid prohibit deni disagre
  rise rose increas grow grew gain climb jump surg soar higher up | fall fell drop declin decreas plung slump shrink lower down slid slide
  arriv reach enter come came land return | leav left depart exit
  begin began start launch open commenc | end finish stop close conclud halt
  live aliv surviv survivor born | die di dead death kill fatal
  guilti convict | innoc acquit clear
  arrest jail imprison detain held captur | free freed releas flee fled escap wanted
  hire appoint elect name join employ | fire dismiss resign quit sack oust retir
  before earlier predecessor preced | after later successor succeed
  first | last final second third
  most major mani | few fewest least minor
  includ contain | exclud without lack
  caus trigger induc lead | prevent stop treat cure protect
  friend alli support | enemi rival oppon critic
  conserv | liber progress
  legal legitim lawful | illeg unlaw
  known identifi | unknown unidentifi
  safe | danger unsaf
  success succeed | fail failur unsuccess
  give gave donat grant lend lent | receiv get got borrow take took
  marri wed | divorc ex-husband ex-wife separ
  easi easili | difficult hard challeng
  profit earn net | loss lose lost deficit
  confirm admit acknowledg | deni refut reject
  attack invad | defend withdraw withdrew retreat
  love like prais | hate dislik critic condemn
  peac truce ceasefir | war fight conflict
  father son husband brother man men male boi boy king | mother daughter wife sister woman women femal girl queen
  north northern | south southern
  east eastern | west western
  teacher | student pupil
  own owner parent | subsidiari own
  winner champion | loser runner-up
  majority | minor minority
  better best improv | wors worst worsen
  public | privat
  build built creat construct found | destroi destroy demolish abolish
  remember rememb | forget forgot forgotten
  present attend | absent miss
  compulsori mandatori requir oblig | option voluntari unnecessari
`;

const opposites = new Map<string, Set<string>>();
for (const line of OPPOSED.trim().split("\n")) {
  const [left, right] = line.split("|").map((side) => side.trim().split(/\s+/));
  for (const a of left!) {
    for (const b of right!) {
      if (a === b) continue;
      opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
      opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The stems that a stem excludes. */
export const oppositesOf = (term: string): ReadonlySet<string> => opposites.get(term) ?? NONE;
