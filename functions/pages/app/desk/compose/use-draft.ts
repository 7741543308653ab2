import { useState } from 'preact/hooks'
import { drafts } from './drafts.ts'

/** Copy being written in a text box: an earlier drop's, or new. */
export interface Draft {
  text: string
  /** The name that it is to be dropped under; undefined until one is chosen. */
  name: string | undefined
  write: (text: string, name: string | undefined) => void
  /** Stops keeping what was dropped, but not what was written since. */
  forget: (dropped: string) => void
  /** Whether it was restored from before, never having been dropped. */
  isFoundAgain: boolean
  beginAnew: () => void
}

/** `of` names the drop being corrected, or nothing; `original` is its text as dropped, once loaded. */
export const useDraft = (of: string, original: string | undefined): Draft => {
  const ofName = `name ${of}`
  const [written, setWritten] = useState(() => drafts.of(of))
  const [name, setName] = useState(() => drafts.of(ofName))
  const [isFoundAgain, setIsFoundAgain] = useState(written !== undefined)
  const keep = (text: string | undefined, chosen: string | undefined) => {
    drafts.keep(of, text)
    drafts.keep(ofName, chosen)
  }
  return {
    text: written ?? original ?? '',
    name,
    write: (text, chosen) => {
      setWritten(text)
      setName(chosen)
      keep(text, chosen)
    },
    forget: dropped => {
      if (drafts.of(of) === dropped) keep(undefined, undefined)
    },
    isFoundAgain,
    beginAnew: () => {
      setWritten(undefined)
      setName(undefined)
      setIsFoundAgain(false)
      keep(undefined, undefined)
    },
  }
}
