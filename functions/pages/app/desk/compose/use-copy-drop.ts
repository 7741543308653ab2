import { useEffect, useState } from 'preact/hooks'
import type { Receipt } from '#schemas/receipt.ts'
import { type UploadStep, uploadDrop } from '../drops/upload-drop.ts'
import { findLaterDrop } from './find-later-drop.ts'

/** The earlier drop that copy corrects: its key, and the version that the correction began with. */
interface Corrected {
  key: string | undefined
  version: string | undefined
}

/** Copy on its way from the text box. */
interface CopyDrop {
  step: UploadStep | undefined
  /** Somebody else's drop of the same key, which made this one stop before it was sent. */
  later: Receipt | undefined
  /**
   * Drops the copy, unless somebody else was faster; given again after that, it replaces theirs. With `by`, it
   * stops at a file of that name by another.
   */
  drop: (fileName: string, by?: string) => Promise<void>
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
  useEffect(() => setStep(undefined), [text])

  const findLater = async () => key && known && findLaterDrop(sessionKey, key, known)
  const drop = async (fileName: string, by?: string) => {
    setStep({ step: 'sending', share: 0 })
    const found = (await findLater()) || undefined
    setLater(found)
    if (found) {
      setKnown(found.drop.versionId)
      setStep(undefined)
      return
    }
    await uploadDrop(sessionKey, new Blob([text]), key ? { key } : { fileName, by }, next => {
      setStep(next)
      if (next.step !== 'done') return
      setKnown(next.receipt.drop.versionId)
      onDone(text)
    })
  }
  return { step, later, drop }
}
