import type { ReadWords } from '#commit/read/read-words.ts'

/**
 * Whether articles are one story under several file names: they have the same words, and no two numbers. An
 * agency that sends the same words under two numbers may mean to kill only one.
 */
export const isOneStory = async (articleIds: readonly string[], readWords: ReadWords): Promise<boolean> => {
  const texts = await Promise.all(articleIds.map(readWords))
  const numbers = new Set(texts.flatMap(text => text?.number ?? []))
  return texts.every(Boolean) && new Set(texts.map(text => text?.words)).size === 1 && numbers.size < 2
}
