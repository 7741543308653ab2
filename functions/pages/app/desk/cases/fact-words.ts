import type { StoryFacts } from '#schemas/desk-answer.ts'
import { timeWords } from '../../controls/time-words.ts'

/**
 * What distinguishes a story from others with the same headline, the surest first: "meridian/late.txt ·
 * SKERRY · Lighthouse Sale · Meridian Press · Nov 25, 2026, 7:31 AM GMT+1".
 */
export const factWords = ({ agency, place, slugline, dropKey, receivedAt }: StoryFacts): string =>
  [dropKey, place, slugline, agency, timeWords(new Date(receivedAt))].filter(Boolean).join(' · ')
