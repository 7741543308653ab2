import { useEffect, useRef, useState } from 'preact/hooks'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { failedStep } from '../drops/failed-step.ts'
import { uploadDrop } from '../drops/upload-drop.ts'
import type { UploadStep } from '../drops/upload-step.ts'
import type { Corrected } from './corrected.ts'
import { findLaterDrop } from './find-later-drop.ts'
import { isAnotherText } from './is-another-text.ts'

/** Copy on its way from the text box. */
interface CopyDrop {
  step: UploadStep | undefined
  /** Somebody else's drop of the same key, which made this one stop before it was sent. */
  later: Receipt | undefined
  /**
   * Drops the copy, unless somebody else was faster; given again after that, it replaces theirs. Unless it `mayReplace` what has its name, it
   * stops at any file of that name but those dropped here: a headline such as "Weather" is that of many stories.
   */
  drop: (fileName: string, mayReplace: boolean) => Promise<void>
}

/** Drops copy under a new name, or as the next version of an earlier drop, and follows it to its receipt. */
export const useCopyDrop = (
  sessionKey: string,
  { key, version }: Corrected,
  text: string,
  onDone: (text: string) => void,
): CopyDrop => {
  const [step, setStep] = useState<UploadStep>()
  const [known, setKnown] = useState(version)
  const [later, setLater] = useState<Receipt>()
  /** The texts of the drops made here. */
  const dropped = useRef(new Map<string | undefined, string>())
  useEffect(() => setStep(undefined), [text])

  /** Whether the copy may be sent: nobody else was faster, as far as is known. */
  const isNext = async (): Promise<boolean> => {
    try {
      const found = key && known ? await findLaterDrop(sessionKey, key, known) : undefined
      setLater(found)
      if (!found) return true
      setKnown(found.drop.versionId)
      setStep(undefined)
      return false
    } catch (error) {
      setStep(failedStep(error))
      return false
    }
  }
  const drop = async (fileName: string, mayReplace: boolean) => {
    setStep({ step: 'sending', share: 0 })
    if (!(await isNext())) return
    const isOwn = mayReplace ? undefined : isEarlierOf(text, dropped.current)
    await uploadDrop(sessionKey, new Blob([text]), key ? { key } : { fileName, isOwn }, next => {
      setStep(next)
      if (next.step !== 'done') return
      const { versionId } = next.receipt.drop
      dropped.current.set(versionId, text)
      setKnown(versionId)
      onDone(text)
    })
  }
  return { step, later, drop }
}

/** Whether a drop is one of those made here, of a text that copy is an edit of. */
const isEarlierOf =
  (text: string, dropped: ReadonlyMap<string | undefined, string>) =>
  ({ drop }: Receipt): boolean => {
    const earlier = dropped.get(drop.versionId)
    return earlier !== undefined && !isAnotherText(earlier, text)
  }
