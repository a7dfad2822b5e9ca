import { wordSet } from "./lists.ts";

/** Capitalised words that begin no name by themselves: pronouns, determiners, conjunctions, adverbs, exclamations; lower case. */
export const PLAIN_WORDS = wordSet(`
  i i'm i've i'd i'll i’m me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs this that these those who whom whose which what when where why how whether
  a an the some any many much few several most more all both each every no none another other others such same one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions dozens
  and or but nor so yet for if because since although though while whereas unless until till as than then once before after during despite amid amidst among between about above across against along around at behind below beneath beside besides beyond by down except from in inside into like near of off on onto out outside over past per
  through throughout to toward towards under underneath up upon via with within without not never also again already always ever here there now today tomorrow yesterday tonight later earlier soon still just only even perhaps maybe indeed instead however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless otherwise
  meantime apparently reportedly allegedly recently eventually finally currently previously initially originally additionally similarly according yes no ok okay oh ah well hello hi please thanks thank sorry is are was were be been being am do does did has have had can could will would shall should may might must let let's don't doesn't didn't isn't aren't wasn't weren't can't won't
  it's he's she's that's there's what's they're we're you're they've we've you've update updated correction breaking exclusive opinion analysis editorial photo photos video watch read see listen more related advertisement caption file image source sources credit getty by posted published last share
`);

/** Plain words that go on with a name inside a sentence ('Human Rights Watch', 'USA Today'); lower case. */
export const NAME_ENDINGS = wordSet("watch today now first next live source more read still see share");

/** Words in capitals that are no names: abbreviations of things and of technology, and words that headlines shout. */
export const PLAIN_CAPITALS = wordSet(`
  tv ceo cfo coo cto vp pm mp mps mep dna rna hiv aids gdp gnp atm suv iq id ids pc pcs cd cds dvd dvds usb ok vip vips faq diy pr hr it er icu ac dc ufo sos rpg rpgs ied ieds ko kos tko mma pdf url html ceos sms gps gmt et pt est edt pst cst ist bst ad bc ii iii iv vi vii viii ix xi xii a.m p.m am new breaking video photo photos
  live update exclusive watch read not and the cpu cpus gpu gpus dram ram ssd ssds oem oems nic nics io api apis led leds lcd hd rd st th nd mph kph lb lbs kg km ft sq no vs
`);

/** Common words that many bear as a surname; with no article before them they are one where they say something ('White said'). */
export const SURNAME_WORDS = wordSet(`
  white brown black green gray young king hill rice wood woods stone price cook knight bush banks fox wolf rose long short
  small little sharp swift strong wise best rich field fields brooks waters marsh moon cross park parks gates bell bond cash
  chase cotton fisher flowers frost gold grant hunt lane love mason noble porter power powers snow steel stern storm summers
  weaver west winters barber carpenter carter dean drake fowler hardy hook hope hood 
  hull key lamb low mann marks moody moss nail north potter reed ring rivers rock rush savage sawyer shepherd skinner slaughter
  trump turner underwood wade walker wall ward webb wells wheeler wright
`);
