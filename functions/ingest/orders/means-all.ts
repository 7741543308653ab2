/** "Kill BC-Ferry and all leads", "Withdraw all versions of “…”", "alle Fassungen streichen", "annuler toutes les versions". */
const all =
  /\b(?:kill|withdraw|eliminate|delete|remove|disregard|hold|withhold)\b[^.!?;]{0,160}?\b(?:all|any|both) (?:\p{L}+ ){0,2}(?:leads?|lds|versions?|takes|writethrus?|updates|adds)\b(?![^.!?;]{0,40}\b(?:stands?|may|can|are (?:fine|unaffected))\b)|\b(?:alle (?:fassungen|versionen|vorherigen|lange[rn] fassungen)|toutes (?:les|ses) versions|todas (?:las|sus|as|suas) vers(?:iones|ões)|tutte le versioni|alle versies)\b/iu

/** Whether an order names all versions of its story: each that it matches is one of them, whatever its words. Sources: AP, Reuters. */
export const meansAll = (note: string): boolean => all.test(note)
