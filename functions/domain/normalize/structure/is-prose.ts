import { countWords } from './count-words.ts'

const sentenceEnd = /[.!?…。！？؟۔।:][)\]"”’'»›」』*_]*$/u

/** Whether a text ends as a sentence does, in the scripts of the agencies. */
export const endsAsSentence = (text: string): boolean => sentenceEnd.test(text)

/** Whether a paragraph reads as a story's prose: a sentence that ends as one, or a long run of words. */
export const isProse = (text: string): boolean => {
  const words = countWords(text)
  return words >= 25 || (words >= 7 && endsAsSentence(text) && !/:$/.test(text))
}
