/**
 * Cue words of speech, as the scorer of the set defines them: PolNeAR also labels beliefs, wishes and intentions, which a record's quotes
 * leave out.
 */
export const SPEECH_CUE =
  /\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|add(s|ed|ing)?|wr(ite|ites|ote|iting)|ask(s|ed|ing)?|repl(y|ies|ied|ying)|respond(s|ed|ing)?|not(e|es|ed|ing)|report(s|ed|ing)?|announc(e|es|ed|ing)|argu(e|es|ed|ing)|tweet(s|ed|ing)?|explain(s|ed|ing)?|declar(e|es|ed|ing)|claim(s|ed|ing)?|stat(e|es|ed|ing)|insist(s|ed|ing)?|warn(s|ed|ing)?|acknowledg(e|es|ed|ing)|conclud(e|es|ed|ing)|recall(s|ed|ing)?|promis(e|es|ed|ing)|pledg(e|es|ed|ing)|vow(s|ed|ing)?|stress(es|ed|ing)?|reiterat(e|es|ed|ing)|den(y|ies|ied|ying)|confirm(s|ed|ing)?|quip(s|ped)?|jok(e|es|ed|ing)|remark(s|ed)?|comment(s|ed)?|testif(y|ies|ied|ying)|admit(s|ted|ting)?|predict(s|ed|ing)?|urg(e|es|ed|ing)|contend(s|ed|ing)?|according to)\b|^:$/i;

/** Words with a capital letter that name nobody. */
export const NAMELESS: ReadonlySet<string> = new Set(
  "the mr mrs ms dr sen rep gov president a an he she they it his her their its i we you one some many others officials critics sources".split(
    " ",
  ),
);
