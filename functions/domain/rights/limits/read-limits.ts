import type { UsageTerm } from '#schemas/article.ts'
import type { UseLimits } from '#schemas/use-limits.ts'
import { ruleOf } from '../rules/index.ts'
import { uniteLimits } from './unite-limits.ts'

/** What an article's usage terms exclude from every license. */
export const readLimits = (terms: readonly UsageTerm[]): UseLimits =>
  uniteLimits(terms.map(({ code, text }) => ruleOf(code).limits?.(text) ?? {}))
