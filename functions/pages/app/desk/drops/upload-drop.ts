import { callJson } from '#app/calls/api.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { Upload, UploadRequest } from '#schemas/drops/upload.ts'
import { awaitReceipt } from './await-receipt.ts'
import { failedStep } from './failed-step.ts'
import { fewAtOnce } from './few-at-once.ts'
import { postForm } from './post-form.ts'
import { readReceipts } from './read-receipts.ts'
import { refuseLarge } from './refuse-large.ts'
import type { UploadStep } from './upload-step.ts'

/** Enough to fill a line; each file takes three calls, and the API has a limit for all its callers. */
const inTurn = fewAtOnce(6)

/** Where a file goes: under a new name, or over an earlier drop. */
interface UploadTarget extends Pick<UploadRequest, 'fileName' | 'key'> {
  /** Whether a file of that name may be replaced unasked. Absent once that was asked. */
  isOwn?: ((earlier: Receipt) => boolean) | undefined
}

/** What is stored, and its version if S3 says it. */
interface Stored {
  key: string
  versionId: string | null
}

/**
 * Uploads a file straight to S3 with a form from the desk, waits for its receipt, and reports each step. It
 * stops at a file of the same name that was dropped today and is not its own.
 */
export const uploadDrop = async (
  key: string,
  file: Blob,
  target: UploadTarget,
  onStep: (step: UploadStep) => void,
): Promise<void> => {
  try {
    onStep({ step: 'sending', share: 0 })
    const stored = await inTurn(() => sendDrop(key, file, target, onStep))
    if (!stored) return
    onStep({ step: 'reading' })
    const receipt = await awaitReceipt(key, stored.key, stored.versionId)
    onStep(receipt ? { step: 'done', receipt } : { step: 'late' })
  } catch (error) {
    onStep(failedStep(error))
  }
}

/** Undefined if it was not sent, which is then reported. */
const sendDrop = async (
  key: string,
  file: Blob,
  { isOwn, ...target }: UploadTarget,
  onStep: (step: UploadStep) => void,
): Promise<Stored | undefined> => {
  const stop = (step: UploadStep) => {
    onStep(step)
    return undefined
  }
  if (!(await canBeRead(file)))
    return stop({
      step: 'failed',
      detail: 'The file cannot be read. If it is a folder, drop the files in it.',
    })
  const tooLarge = refuseLarge(file.size)
  if (tooLarge) return stop({ step: 'failed', detail: tooLarge, status: 400 })
  const body = { ...target, size: file.size }
  const upload = await callJson<Upload>(key, 'v1/desk/uploads', { method: 'POST', body })
  const earlier = isOwn && target.fileName ? await findNamesake(key, upload.key, isOwn) : undefined
  if (earlier) return stop({ step: 'namesake', earlier })
  const versionId = await postForm(upload, file, share => onStep({ step: 'sending', share }))
  return { key: upload.key, versionId }
}

/** A browser finds out only by reading: what was dropped may be a folder, or a file that is gone by now. */
const canBeRead = (file: Blob): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )

/** The receipt of the story that stands under a key, unless it is the sender's own. */
const findNamesake = async (
  key: string,
  dropKey: string,
  isOwn: (earlier: Receipt) => boolean,
): Promise<Receipt | undefined> => {
  const receipts = await readReceipts(key, dropKey)
  const latest = receipts.find(({ items }) => items.some(({ outcome }) => outcome !== 'open-case'))
  return latest && isOwn(latest) ? undefined : latest
}
