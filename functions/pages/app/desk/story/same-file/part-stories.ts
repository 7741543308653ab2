import { CallFailed, callJson } from '#app/calls/api.ts'
import { anotherName } from '#app/desk/drops/another-name.ts'
import { uploadDrop } from '#app/desk/drops/upload-drop.ts'
import type { UploadStep } from '#app/desk/drops/upload-step.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { RawDrop } from '#schemas/queries/drop-query.ts'
import type { Replaced } from './find-replaced.ts'

/** What came of parting: the story that the later text is now, and what is still to be done, if anything failed. */
export interface Parted {
  own?: Receipt
  trouble?: string
}

/**
 * Parts two stories that the name of a file made one: the later text is dropped again under a name of its own, and only when that is accepted the
 * earlier one under the name of both, so that no text is without a story at any time.
 */
export const partStories = async (sessionKey: string, { later, earlier }: Replaced): Promise<Parted> => {
  try {
    const [ofLater, ofEarlier] = await Promise.all([readRaw(sessionKey, later), readRaw(sessionKey, earlier)])
    const fileName = anotherName(later.drop.key.split('/').at(-1) ?? later.drop.key, new Date())
    const own = await drop(sessionKey, ofLater, { fileName })
    if (typeof own === 'string') return { trouble: `Nothing was parted. ${own}` }
    const back = await drop(sessionKey, ofEarlier, { key: earlier.drop.key })
    return typeof back === 'string'
      ? { own, trouble: `The earlier text is not back yet: drop its file again under its name. ${back}` }
      : { own }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return { trouble: `Nothing was parted. ${error.problem.detail}` }
  }
}

const readRaw = async (sessionKey: string, { drop: { key, versionId } }: Receipt): Promise<Blob> => {
  const query = new URLSearchParams({ key, ...(versionId && { versionId }) })
  const { text, base64 } = await callJson<RawDrop>(sessionKey, `v1/desk/raw?${query}`)
  return new Blob([text ?? Uint8Array.from(atob(base64 ?? ''), byte => byte.charCodeAt(0))])
}

/** The receipt of a text that was accepted, or why there is none. */
const drop = async (
  sessionKey: string,
  text: Blob,
  target: { fileName: string } | { key: string },
): Promise<Receipt | string> => {
  let last: UploadStep | undefined
  await uploadDrop(sessionKey, text, target, step => {
    last = step
  })
  return outcomeOf(last)
}

const outcomeOf = (step: UploadStep | undefined): Receipt | string => {
  if (step?.step === 'failed') return step.detail
  if (step?.step !== 'done') return 'Its receipt is not ready yet: look for it in the list of drops.'
  const [rejection] = step.receipt.rejections
  return rejection ? rejection.detail : step.receipt
}
