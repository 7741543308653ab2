import { useState } from 'preact/hooks'
import { drafts } from './drafts.ts'

/**
 * Words being written in a field, kept under a name while their writer looks at another page; with what
 * changes them, and what forgets them.
 */
export const useKept = (of: string): [words: string, write: (words: string) => void, forget: () => void] => {
  const [words, setWords] = useState(() => drafts.of(of) ?? '')
  const write = (next: string) => {
    setWords(next)
    drafts.keep(of, next || undefined)
  }
  return [words, write, () => write('')]
}
