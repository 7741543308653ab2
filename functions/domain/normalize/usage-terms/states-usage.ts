import { withholds } from '../notice/withholds.ts'
import { classifyClause } from './classify-clause.ts'
import { limitsChannels } from './limits-channels.ts'
import { splitClauses } from './split-clauses.ts'

/** Longest line of conditions of use that stands by itself above a story, in characters. */
const longest = 200

/** "FRANCE OUT - DROITS RÉSERVÉS": what is reserved besides. */
const reserves =
  /^\W*(?:\p{L}+ ){0,2}(?:rights|droits|derechos|direitos|diritti|rechte) (?:r[eéi]s[eé]rv|vorbehalten)\p{L}*\W*$/iu

/** Whether a line says nothing but conditions of use: "Not for use in Norway.", "(Editorial use only. No sales)". */
export const statesUsage = (text: string): boolean => {
  const clauses = (text.length <= longest ? splitClauses(text) : []).filter(clause => !reserves.test(clause))
  const codes = clauses.map(classifyClause)
  return (
    codes.every(({ length }) => length > 0) &&
    (codes.flat().some(code => code !== 'other') || clauses.some(limitsChannels)) &&
    !withholds(text)
  )
}
