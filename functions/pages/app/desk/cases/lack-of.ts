import type { StoryTarget } from '#schemas/standing-order.ts'

/** Says of an order without a candidate which names were looked for, as the notice prints them. */
export const lackOf = ({ slug, item, headline }: StoryTarget): string => {
  const names = [slug, item, headline].filter(Boolean).map(name => `“${name}”`)
  return names.length > 0
    ? `No story has the name ${names.join(' or ')} yet.`
    : 'The notice names no story, and none has come under its own identity.'
}
