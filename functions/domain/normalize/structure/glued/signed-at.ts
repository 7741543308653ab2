import { agenciesAlone } from '../../contributors/rules/agencies-alone.ts'
import { screen } from '../../pattern/screen.ts'

/** A word or three behind a sentence, in parentheses, behind a dash or bare: "Ritzau", "(PAP/DPA)". */
const signature = screen(
  /(?<=[.!?"”’')\]])\s+([—–/(-]{0,3}\s?\p{Lu}[^.!?\s]{1,20}(?: [^.!?\s]{1,20}){0,2}?[)/]?\.?)$/u,
)

/** Where a paragraph that ends in the names of agencies, whichever they are, has its last sentence behind it; 0 for others. */
export const signedAt = (text: string): number => {
  const found = signature.exec(text)
  const names = found?.[1]?.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return found && names && agenciesAlone.read(names) ? found.index : 0
}
