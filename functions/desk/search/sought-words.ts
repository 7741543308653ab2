import { foldLetters } from '../drops/fold-letters.ts'

const phrase = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/g

/** The words to look for, folded as what is searched; those in quotation marks are one. */
export const soughtWords = (query: string): string[] => {
  const phrases = [...query.matchAll(phrase)].map(([, words = '']) => words)
  const others = query.replace(phrase, ' ').split(/\s+/)
  return [...new Set([...phrases, ...others].map(fold).filter(Boolean))]
}

const fold = (words: string): string => foldLetters(words).replace(/\s+/g, ' ').trim()
