import { shareWords } from './share-words.ts'

/** Share of its longer words that a headline has in common with its story; another story's headline has a few by chance. */
const dense = 0.45

/** Whether a line has two words and nearly half of its longer ones in common with a story. */
export const isAbout = (text: string, story: string): boolean => {
  const shared = shareWords(text, story)
  return shared >= 2 && shared >= dense * shareWords(text, text)
}
