import type { Article, UsageTermCode } from '#schemas/article.ts'
import type { PolicyConstraint, PolicyDuty, PolicyRule } from '#schemas/license/policy.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'

/** What a usage term does: there is one rule per code. `text` is what the agency wrote. */
export interface UsageRule {
  code: UsageTermCode
  /** What it excludes from every license. Absent if it excludes nothing and only obliges. */
  limits?: (text: string) => UseLimits
  /** What the licensee must do or refrain from, in plain words. */
  oblige: (text: string, article: Pick<Article, 'credit' | 'expires'>) => string
  /** The part of it that ODRL can express, besides the remaining channels and territories. */
  policy?: {
    prohibits?: readonly (Pick<PolicyRule, 'action'> & { constraint?: PolicyConstraint })[]
    permitsOnly?: PolicyConstraint
    duty?: PolicyDuty['action']
  }
}
