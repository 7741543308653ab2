import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import type { Clock, Uploads } from '#ports'
import { type Upload, UploadRequest } from '#schemas/drops/upload.ts'

interface Ports {
  uploads: Uploads
  clock: Clock
}

/** Enough time to choose a file and send it over a slow line. */
const OPEN_FOR_SECONDS = 600

/**
 * S3 puts the file's own name in place of this in the key of a form (S3 API, POST Object): the drop would get
 * another key.
 */
const PLACEHOLDER = `\${filename}`

/**
 * `POST /v1/desk/uploads`: a form with which a browser uploads one drop straight to S3. A new file is filed
 * under its day, so that the same name on another day is another story; the key of an earlier drop makes it
 * the next version of that one.
 */
export const createServeUpload =
  ({ uploads, clock }: Ports): UseCase =>
  async call => {
    const request = readBody(UploadRequest, call)
    if (!request.ok) return request
    const { fileName, key: given, size } = request.value
    const now = clock.now()
    const key =
      given ??
      (fileName && `desk/${now.toISOString().slice(0, 10)}/${fileName.replace(/[/\\]|\$(?=\{)/g, '-')}`)
    if (!key || (given && fileName))
      return refuseFields(call, [{ parameter: 'fileName', detail: 'or key is required, but not both' }])
    if (key.includes(PLACEHOLDER))
      return refuseFields(call, [{ parameter: 'key', detail: `must not contain ${PLACEHOLDER}` }])
    const by = nameOfCaller(call.caller)
    const form = await uploads.sign({ key, size, by, seconds: OPEN_FOR_SECONDS })
    const body: Upload = {
      ...form,
      key,
      expiresAt: new Date(now.getTime() + OPEN_FOR_SECONDS * 1000).toISOString(),
    }
    return { ok: true, status: 201, body }
  }
