import { useState } from 'preact/hooks'
import { drafts } from './drafts.ts'

/** Copy being written in a text box: an earlier drop's, or new. */
export interface Draft {
  text: string
  write: (text: string) => void
  /** Stops keeping what was dropped, but not what was written since. */
  forget: (dropped: string) => void
  /** Whether it was restored from before, never having been dropped. */
  isFoundAgain: boolean
  beginAnew: () => void
}

/** `of` names the drop being corrected, or nothing; `original` is its text as dropped, once loaded. */
export const useDraft = (of: string, original: string | undefined): Draft => {
  const [written, setWritten] = useState(() => drafts.of(of))
  const [isFoundAgain, setIsFoundAgain] = useState(written !== undefined)
  return {
    text: written ?? original ?? '',
    write: text => {
      setWritten(text)
      drafts.keep(of, text)
    },
    forget: dropped => {
      if (drafts.of(of) === dropped) drafts.forget(of)
    },
    isFoundAgain,
    beginAnew: () => {
      setWritten(undefined)
      setIsFoundAgain(false)
      drafts.forget(of)
    },
  }
}
