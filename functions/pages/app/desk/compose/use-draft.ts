import { useState } from 'preact/hooks'
import { drafts } from './drafts.ts'

/** Copy being written in a text box: an earlier drop's, or new. */
export interface Draft {
  text: string
  write: (text: string) => void
  /** Stops keeping it, since it was dropped. */
  forget: () => void
  /** Whether it was restored from before, never having been dropped. */
  isFoundAgain: boolean
  beginAnew: () => void
}

/** `of` names the drop being corrected, or nothing; `original` is its text as dropped, once loaded. */
export const useDraft = (of: string, original: string | undefined): Draft => {
  const [written, setWritten] = useState(() => drafts.of(of))
  const [isFoundAgain, setIsFoundAgain] = useState(written !== undefined)
  const forget = () => drafts.forget(of)
  return {
    text: written ?? original ?? '',
    write: text => {
      setWritten(text)
      drafts.keep(of, text)
    },
    forget,
    isFoundAgain,
    beginAnew: () => {
      setWritten(undefined)
      setIsFoundAgain(false)
      forget()
    },
  }
}
