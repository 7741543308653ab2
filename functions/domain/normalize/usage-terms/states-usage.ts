import { withholds } from '../notice/withholds.ts'
import { classifyClause } from './classify-clause.ts'
import { splitClauses } from './split-clauses.ts'

/** Longest line of conditions of use that stands by itself above a story, in characters. */
const longest = 200

/** Whether a line says nothing but conditions of use: "Not for use in Norway.", "(Editorial use only. No sales)". */
export const statesUsage = (text: string): boolean => {
  const clauses = text.length <= longest ? splitClauses(text) : []
  return (
    clauses.length > 0 &&
    clauses.every(clause => classifyClause(clause).some(code => code !== 'other')) &&
    !withholds(text)
  )
}
