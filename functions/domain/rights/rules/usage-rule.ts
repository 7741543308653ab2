import type { Article, UsageTermCode } from '#schemas/article.ts'
import type { PolicyConstraint, PolicyDuty, PolicyRule } from '#schemas/policy.ts'
import type { UseLimits } from '#schemas/use-limits.ts'

/** What a usage term does: one rule for each code of a term. `text` is what the agency wrote. */
export interface UsageRule {
  code: UsageTermCode
  /** Whose copy or which standard states such a term. */
  source: string
  /** What it takes out of every license. Absent: nothing, it only obliges. */
  limits?: (text: string) => UseLimits
  /** What the licensee must do or leave, in plain words. */
  oblige: (text: string, article: Pick<Article, 'credit' | 'expires'>) => string
  /** What of it ODRL can say, beside the channels and territories that are left. */
  policy?: {
    prohibits?: readonly (Pick<PolicyRule, 'action'> & { constraint?: PolicyConstraint })[]
    permitsOnly?: PolicyConstraint
    duty?: PolicyDuty['action']
  }
}
