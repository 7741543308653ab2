import type { StoryTarget } from '#schemas/standing-order.ts'

/**
 * Says of an order without a candidate which names were looked for, as the notice prints them, and what it
 * waits for.
 */
export const lackOf = ({ slug, item, headline }: StoryTarget): string => {
  const names = [slug, item, headline].filter(Boolean).map(name => `“${name}”`)
  return names.length > 0
    ? `No story has the name ${names.join(' or ')} yet. If one comes, the order is carried out.`
    : 'The notice names no story. If one comes under its own identity, the order is carried out.'
}
