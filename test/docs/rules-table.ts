import { usageRules } from '#domain/rights/rules/index.ts'
import { sources } from '#domain/rights/rules/sources.ts'
import type { UsageRule } from '#domain/rights/rules/usage-rule.ts'
import { table } from './table.ts'

/** A clause for each code, as agencies write it. */
export const clauses: Readonly<Record<UsageRule['code'], readonly string[]>> = {
  'territory-out': ['UK OUT', 'NORTH AMERICA USE ONLY'],
  'web-out': ['INTERNET OUT', 'PRINT USE ONLY'],
  'tv-out': ['TV OUT'],
  'mags-out': ['MAGS OUT'],
  'no-archive': ['NO ARCHIVE'],
  'until-date': ['NO USE AFTER MARCH 3'],
  'mandatory-credit': ['MANDATORY CREDIT'],
  'no-derivatives': ['MAY NOT BE EDITED'],
  'editorial-use-only': ['EDITORIAL USE ONLY'],
  'non-commercial': ['NO COMMERCIAL USE'],
  'no-sales': ['NO SALES'],
  other: ['FOR LOCAL USE'],
}

const takesOut = (rule: UsageRule, text: string): string => {
  const { noChannels = [], out = [], only } = rule.limits?.(text) ?? {}
  const parts = [
    ...(noChannels.length > 0 ? [`channels: ${noChannels.join(', ')}`] : []),
    ...(out.length > 0 ? [`territories: ${out.join(', ')}`] : []),
    ...(only ? [`all territories but ${only.join(', ')}`] : []),
  ]
  return parts.join('; ') || 'nothing'
}

const inOdrl = ({ policy }: UsageRule): string => {
  const { prohibits = [], permitsOnly, duty } = policy ?? {}
  const parts = [
    ...prohibits.map(({ action, constraint }) =>
      constraint ? `prohibits ${action} by ${constraint.leftOperand}` : `prohibits ${action}`,
    ),
    ...(permitsOnly ? [`permits by ${permitsOnly.leftOperand}`] : []),
    ...(duty ? [`duty ${duty}`] : []),
  ]
  return parts.join(', ')
}

/** What each usage term does, in the order of the rules and in their own words. */
export const rulesTable = (): string =>
  table(
    ['term', 'as written', 'takes out of a license', 'the licensee is told', 'also in ODRL', 'source'],
    usageRules.flatMap(rule =>
      clauses[rule.code].map(text => [
        `\`${rule.code}\``,
        text,
        takesOut(rule, text),
        rule.oblige(text, { credit: 'Ana Ruiz, Coastal Wire' }),
        inOdrl(rule),
        sources[rule.code],
      ]),
    ),
  )
