import type { UsageTerm } from '#schemas/article.ts'
import { readReleaseInstant } from '../notice/release-time/read-release-instant.ts'
import { screen } from '../pattern/screen.ts'

/** ISO 8601 with a time and a zone, as rights systems print it into a sentence. */
const STAMP = screen(/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/)

/**
 * The earliest instant at which a term of use ends the use of the story ("Use until 6 p.m. EST, March 3, 2026"), RFC 3339 UTC. A day
 * without a time and zone is no instant: the term stands in words, for people.
 */
export const readExpiry = (terms: readonly UsageTerm[], receivedAt: string): string | undefined =>
  terms
    .filter(({ code }) => code === 'until-date')
    .flatMap(({ text }) => {
      const stamp = STAMP.exec(text)?.[0]
      const instant = stamp ? Date.parse(stamp) : Date.parse(readReleaseInstant(text, receivedAt) ?? '')
      return Number.isNaN(instant) ? [] : [new Date(instant).toISOString().replace('.000Z', 'Z')]
    })
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))[0]
