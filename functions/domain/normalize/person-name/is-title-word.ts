import { organizationWords } from '../../conventions/organization-words.ts'

const { strong, weak } = organizationWords

/** Whether a word is one that only titles and companies carry: "Tribune", or a compound of such words ("News-Leader", "Courier-Post"). */
export const isTitleWord = (word: string): boolean => {
  const low = word.toLowerCase().replace(/[,()]/gu, '')
  const parts = low.split('-')
  return strong.has(low) || (parts.length > 1 && parts.every(part => strong.has(part) || weak.has(part)))
}
