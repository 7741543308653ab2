import type { StoryNames } from '#schemas/story-names.ts'
import type { IngestedStory } from '../ingested-story.ts'
import type { Remembered } from '../remembered.ts'

/** How many texts a process remembers before it begins anew: those of a day of most agencies. */
const MOST_TEXTS = 1_000

/**
 * The warning of a receipt about a new story whose text came under another name before, and stays beside it. Only
 * copy without a number gets it: an agency that sends a text again under another number means it to run twice.
 * It takes no call, and so is missed if another process read the text before.
 */
export const warnOfSameText = (
  { articleId, items: numbers, text }: StoryNames,
  { items: [item] }: IngestedStory,
  remembered: Remembered,
): string[] => {
  if (text === undefined) return []
  remembered.texts ??= new Map()
  const { texts } = remembered
  const first = texts.get(text) ?? articleId
  if (texts.size >= MOST_TEXTS) texts.clear()
  texts.set(text, first)
  if (first === articleId || item?.version !== 1 || numbers.length > 0) return []
  return [`the same text came under another name: kill one if both are one story (article ${first})`]
}
