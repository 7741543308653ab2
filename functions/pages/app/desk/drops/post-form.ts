import { CallFailed } from '#app/calls/api.ts'
import type { Upload } from '#schemas/drops/upload.ts'

/** How long a file may stand still on its way: a connection may break without a word, as of a laptop that slept. */
const STILL_MS = 60_000

/**
 * Posts a form with a file to S3, and reports what share of it is sent, which `fetch` does not. Returns the version id that S3 assigned.
 * Throws {@link CallFailed}.
 */
export const postForm = (
  { url, fields }: Upload,
  file: Blob,
  onShare: (share: number) => void,
): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const fail = (status: number, detail: string) =>
      reject(new CallFailed({ title: 'Not uploaded', status, detail }))
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    const endLater = () => setTimeout(() => request.abort(), STILL_MS)
    let ending = endLater()
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(ending)
      ending = endLater()
      onShare(total > 0 ? loaded / total : 0)
    }
    request.onload = () => {
      if (request.status < 300) resolve(request.getResponseHeader('x-amz-version-id'))
      else fail(request.status, 'S3 refused the file. Try again.')
    }
    request.onerror = () => fail(0, 'The connection broke. Try again.')
    request.onabort = request.onerror
    request.onloadend = () => clearTimeout(ending)
    request.open('POST', url)
    request.send(form)
  })
