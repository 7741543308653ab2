/**
 * The order key of a revision as of the desk's `edits`-th edit of the article: directly after the agency's
 * own, before anything the agency may send later, and after earlier edits. '+' sorts before '/' and before
 * every character of an order key, so that even a longer key with the agency's as its prefix comes later. Six
 * digits allow a million edits of one article.
 */
export const deskOrderKey = (agencyKey: string, edits: number): string =>
  edits === 0 ? agencyKey : `${agencyKey}+${String(edits).padStart(6, '0')}`
