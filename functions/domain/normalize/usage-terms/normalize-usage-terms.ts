import type { UsageTerm } from '#schemas/article.ts'
import { classifyClause } from './classify-clause.ts'
import { splitClauses } from './split-clauses.ts'

const MAX_LENGTH = 1200
const SENTENCE = /\b(?:said|says|told|added|ruled|according to|ha[sd] no)\b/iu

/**
 * The conditions of use in an instruction line or a notice, in printed order, each with the clause that says it. A clause that says what no code
 * covers is `other`. Empty for text that states no condition.
 */
export const normalizeUsageTerms = (raw: string): UsageTerm[] => {
  const text = raw.trim()
  if (text.length > MAX_LENGTH || SENTENCE.test(text)) return []
  return splitClauses(text).flatMap(clause => classifyClause(clause).map(code => ({ code, text: clause })))
}
