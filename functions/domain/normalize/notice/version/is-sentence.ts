import { countWords } from '#domain/normalize/prose/count-words.ts'

/** A headline has no full stop, and a remark is shorter. */
export const isSentence = (text: string): boolean =>
  /[.!?。]["”’»」)]*\s*$/u.test(text) && countWords(text) >= 8
