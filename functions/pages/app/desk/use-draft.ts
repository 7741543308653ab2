import { useState } from 'preact/hooks'
import { drafts } from './drafts.ts'

/** Copy that is written in a box: of an earlier drop, or anew. */
export interface Draft {
  text: string
  write: (text: string) => void
  /** Nothing is kept of it any more: it was dropped. */
  forget: () => void
  /** Whether it is what was written before, and never dropped. */
  isFoundAgain: boolean
  beginAnew: () => void
}

/** `of` names what is mended, or nothing; `original` is its text as it was dropped, once that is known. */
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
