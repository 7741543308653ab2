import { countWords } from './count-words.ts'

const sentenceEnd = /[.!?…。！？؟۔।:][)\]"”’'»›」』*_]*$/u

/** Whether a paragraph reads as a story's prose: a sentence that ends as one, or a long run of words. */
export const isProse = (text: string): boolean => {
  const words = countWords(text)
  return words >= 25 || (words >= 7 && sentenceEnd.test(text) && !/:$/.test(text))
}
