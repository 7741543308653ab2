import { styleText } from 'node:util'
import type { ListedOverrides } from '#functions/desk/overrides/list-overrides.ts'

type Listed = ListedOverrides['overrides'][number]

/**
 * What an editor set, for people: each field, what the agency has there, who set it and when, and whether it
 * still applies.
 */
export const overrideLines = (overrides: readonly Listed[]): string[] =>
  overrides.length === 0
    ? ['None. Everything is as the agency sent it.']
    : overrides.flatMap(override => [
        `${styleText('bold', override.field)}  ${valueText(override.value)}`,
        `  the agency has ${valueText(override.agencyNow)}`,
        `  ${styleText('dim', factsOf(override))}`,
      ])

const factsOf = ({ setBy, setAt, impliedBy, isKept }: Listed): string =>
  [
    `set by ${setBy}`,
    setAt,
    impliedBy && `along with ${impliedBy}`,
    isKept ? undefined : 'no longer in force: the agency has changed the field since',
  ]
    .filter(Boolean)
    .join(' · ')

const valueText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}
