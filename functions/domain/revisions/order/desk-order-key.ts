/**
 * The order key of a revision as the desk's `edits`-th edit of the article left it: directly behind the agency's own, before all
 * that the agency may send later, and behind earlier edits. '+' sorts before '/' and before all that an order key holds, so
 * that even a key which goes on where the agency's own ends comes later. Six digits: a million edits of one article.
 */
export const deskOrderKey = (agencyKey: string, edits: number): string =>
  edits === 0 ? agencyKey : `${agencyKey}+${String(edits).padStart(6, '0')}`
