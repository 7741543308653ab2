import { useState } from 'preact/hooks'
import type { Corrected } from './corrected.ts'
import { fileNameOf } from './file-name-of.ts'
import { isAnotherText } from './is-another-text.ts'
import { useCopyDrop } from './use-copy-drop.ts'
import { useDraft } from './use-draft.ts'
import { useLint } from './use-lint.ts'

/**
 * Copy in the text box, what it would become, its way to its receipt, and the name that it is dropped under: the one chosen, or
 * one of its headline. Once it is dropped, a text that takes its place begins under a name of its own.
 */
export const useComposition = (
  sessionKey: string,
  { key, version }: Corrected,
  original: string | undefined,
) => {
  const draft = useDraft(`${key ?? ''} ${version ?? ''}`, original)
  const { text, name: chosen } = draft
  const [unnamed, setUnnamed] = useState(nameByTime)
  const [isDropped, setIsDropped] = useState(false)
  const { linted, of, problem } = useLint(sessionKey, text, key ?? chosen ?? unnamed)
  const { step, later, drop } = useCopyDrop(sessionKey, { key, version }, text, draft.forget)

  // Until copy that takes the place of other copy is read, the headline at hand is that of the other.
  const isRead = of !== undefined && !isAnotherText(of, text)
  const headline = isRead ? linted?.stories[0]?.article.headline : undefined
  const name = chosen ?? (headline && fileNameOf(headline)) ?? unnamed
  const write = (next: string) => {
    const isAnother = isDropped && isAnotherText(text, next)
    if (isAnother) {
      setUnnamed(nameByTime())
      setIsDropped(false)
    }
    draft.write(next, isAnother ? undefined : chosen)
  }
  const setName = (fileName: string) => draft.write(text, fileName)
  const dropAs = (fileName: string, mayReplace: boolean) => {
    setName(fileName)
    setIsDropped(true)
    return drop(fileName, mayReplace)
  }
  return { draft: { ...draft, write }, linted, problem, step, later, name, setName, dropAs }
}

/** A name for copy without a headline yet, by the millisecond (UTC): "story-143205123.txt". */
const nameByTime = (): string => `story-${new Date().toISOString().slice(11, 23).replace(/\D/g, '')}.txt`
