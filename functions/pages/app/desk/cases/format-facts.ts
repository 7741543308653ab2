import { formatTime } from '#app/controls/format-time.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'

/**
 * What distinguishes a story from others with the same headline, the surest first: "meridian/late.txt ·
 * SKERRY · Lighthouse Sale · Meridian Press · Nov 25, 2026, 7:31 AM GMT+1".
 */
export const formatFacts = ({ agency, place, slugline, dropKey, receivedAt }: StoryFacts): string =>
  [dropKey, place, slugline, agency, formatTime(new Date(receivedAt))].filter(Boolean).join(' · ')
