import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Receipt } from '#schemas/receipt.ts'
import type { Upload, UploadRequest } from '#schemas/upload.ts'
import { refuseLarge } from './refuse-large.ts'

/** How far the upload of a drop has come. */
export type UploadStep =
  | { step: 'sending'; share: number }
  /**
   * Not sent yet, since it would replace the text of another file of its name: of one that was dropped today (`earlier`), or of one that was
   * chosen with it.
   */
  | { step: 'namesake'; earlier?: Receipt }
  | { step: 'reading' }
  | { step: 'done'; receipt: Receipt }
  | { step: 'late' }
  | { step: 'failed'; detail: string; status?: number }

const RECEIPT_EVERY_MS = 500
const RECEIPT_WITHIN_MS = 60_000

/** Where a file goes: under a new name, or over an earlier drop. */
interface UploadTarget extends Pick<UploadRequest, 'fileName' | 'key'> {
  /** Whether a file of that name may be replaced unasked. Absent once that was asked. */
  isOwn?: ((earlier: Receipt) => boolean) | undefined
}

/**
 * Uploads a file straight to S3 with a form from the desk, waits for its receipt, and reports each step. It
 * stops at a file of the same name that was dropped today and is not its own.
 */
export const uploadDrop = async (
  key: string,
  file: Blob,
  { isOwn, ...target }: UploadTarget,
  onStep: (step: UploadStep) => void,
): Promise<void> => {
  try {
    onStep({ step: 'sending', share: 0 })
    if (!(await canBeRead(file))) {
      onStep({ step: 'failed', detail: 'The file cannot be read. If it is a folder, drop the files in it.' })
      return
    }
    const tooLarge = refuseLarge(file.size)
    if (tooLarge) {
      onStep({ step: 'failed', detail: tooLarge, status: 400 })
      return
    }
    const body = { ...target, size: file.size }
    const upload = await callJson<Upload>(key, 'v1/desk/uploads', { method: 'POST', body })
    const earlier = isOwn && target.fileName ? await findNamesake(key, upload.key, isOwn) : undefined
    if (earlier) {
      onStep({ step: 'namesake', earlier })
      return
    }
    const versionId = await post(upload, file, share => onStep({ step: 'sending', share }))
    onStep({ step: 'reading' })
    const receipt = await awaitReceipt(key, upload.key, versionId)
    onStep(receipt ? { step: 'done', receipt } : { step: 'late' })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    const { title, detail, status } = error.problem
    onStep({
      step: 'failed',
      detail: status === 401 ? `It was not sent. ${title}. ${detail}` : detail,
      status,
    })
  }
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

/** Posts the form; `fetch` reports no upload progress. Returns the version id S3 assigned. */
const post = (upload: Upload, file: Blob, onShare: (share: number) => void): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onload = () =>
      request.status < 300
        ? resolve(request.getResponseHeader('x-amz-version-id'))
        : reject(
            new CallFailed({
              title: 'Not uploaded',
              status: request.status,
              detail: 'S3 refused the file. Try again.',
            }),
          )
    request.onerror = () =>
      reject(new CallFailed({ title: 'Not uploaded', status: 0, detail: 'The connection broke. Try again.' }))
    request.open('POST', upload.url)
    request.send(form)
  })

const awaitReceipt = async (
  key: string,
  dropKey: string,
  versionId: string | null,
): Promise<Receipt | undefined> => {
  const path = `v1/desk/receipts?${new URLSearchParams({ key: dropKey })}`
  const deadline = Date.now() + RECEIPT_WITHIN_MS
  while (Date.now() < deadline) {
    const receipts = await readReceipts(key, path)
    const found = receipts.find(({ drop }) => drop.versionId === versionId)
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, RECEIPT_EVERY_MS))
  }
  return undefined
}

/** The receipt of the story that stands under a key, unless it is the sender's own. */
const findNamesake = async (
  key: string,
  dropKey: string,
  isOwn: (earlier: Receipt) => boolean,
): Promise<Receipt | undefined> => {
  const receipts = await readReceipts(key, `v1/desk/receipts?${new URLSearchParams({ key: dropKey })}`)
  const latest = receipts.find(({ items }) => items.some(({ outcome }) => outcome !== 'open-case'))
  return latest && isOwn(latest) ? undefined : latest
}

/** None if the call fails: a drop that is stored by now may still get its receipt. */
const readReceipts = async (key: string, path: string): Promise<Receipt[]> => {
  try {
    return (await callJson<{ receipts: Receipt[] }>(key, path)).receipts
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return []
  }
}
