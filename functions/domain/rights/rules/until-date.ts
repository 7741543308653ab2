import type { UsageRule } from './usage-rule.ts'

/**
 * "NO USE AFTER MARCH 3": an instant ends availability by itself (is-expired.ts); a day in words is for
 * people to observe.
 */
export const untilDate: UsageRule = {
  code: 'until-date',
  oblige: (_, { expires }) =>
    expires
      ? `Take it down by ${expires}.`
      : 'Take it down when the time is over that the agency names in its own words.',
}
