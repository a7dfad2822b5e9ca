const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that stand before something, so that their full stop ends no sentence; without the stop, lower case. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof rev hon fr sr jr st mt ft gen lt col capt cmdr sgt maj adm cpl pvt sen rep gov pres supt insp det
  vs etc no nos vol pp fig inc ltd co corp bros llc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun ave blvd rd dept est approx e.g i.e cf al ca op messrs mme mlle dist atty asst lieut ald amb
`);

/** Words with a capital that open a sentence rather than go on with a name, after an abbreviation such as 'U.S.' or 'p.m.'. */
export const SENTENCE_OPENERS = new Set(
  `The A An He She It They We I You In On At But And However This That These Those There When While After Before As For If His Her Its Their Our My
   Some Many Most Several Two Three No Not Yet So Then Now Meanwhile Earlier Later Since Despite Although Though According Also By From With
   Another Both Each What Who Why How Where Still Last Officials Police`.split(/\s+/),
);

/** Words that no sentence ends with. */
export const DANGLING_WORDS = words(`
  the a an of to in on at by for from with into onto upon over under between among about against during through toward towards and or but nor that
  which who whose whom than as if because while although though when where whether is are was were be been has have had will would can could
  shall should may might must its his her their our your my this these those not very more most such
`);

/** What stands behind a number with decimals more often than behind one that opens a sentence. */
export const DECIMAL_FOLLOWERS: ReadonlySet<string> = new Set(
  "million billion trillion % percent per-cent points degrees miles kilometers kilometres km meters metres feet inches tons tonnes mph magnitude".split(
    " ",
  ),
);
