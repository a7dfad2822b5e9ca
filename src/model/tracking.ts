/** A parameter of an address that tells who led a reader to a page, and changes nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|at_(?:medium|campaign|format|link\w*|ptr_name|bbc_team)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igsh(?:id)?|yclid|twclid|ttclid|_ga|_gl|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_id|wt_?mc|cmpid|xtor)$/iu;

/** Whether the parameter of that name only tells how a reader came to the page. */
export const isTracking = (parameter: string): boolean => TRACKING.test(parameter);
