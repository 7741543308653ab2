import type { UsageTermCode } from '#schemas/article.ts'
import { editorialUseOnly } from './editorial-use-only.ts'
import { magsOut } from './mags-out.ts'
import { mandatoryCredit } from './mandatory-credit.ts'
import { noArchive } from './no-archive.ts'
import { noDerivatives } from './no-derivatives.ts'
import { noSales } from './no-sales.ts'
import { nonCommercial } from './non-commercial.ts'
import { other } from './other.ts'
import { territoryOut } from './territory-out.ts'
import { tvOut } from './tv-out.ts'
import { untilDate } from './until-date.ts'
import type { UsageRule } from './usage-rule.ts'
import { webOut } from './web-out.ts'

/** Every rule, in the order in which obligations are listed: where, how, until when, then the rest. */
export const usageRules: readonly UsageRule[] = [
  territoryOut,
  webOut,
  tvOut,
  magsOut,
  noArchive,
  untilDate,
  mandatoryCredit,
  noDerivatives,
  editorialUseOnly,
  nonCommercial,
  noSales,
  other,
]

const byCode = new Map(usageRules.map(rule => [rule.code, rule]))

/** The rule of a usage term. Every code has one. */
export const ruleOf = (code: UsageTermCode): UsageRule => byCode.get(code) ?? other
