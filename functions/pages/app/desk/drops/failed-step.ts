import { CallFailed } from '#app/calls/api.ts'
import type { UploadStep } from './upload-step.ts'

/** What a failed call makes of the upload of a drop. Throws anything else. */
export const failedStep = (error: unknown): UploadStep => {
  if (!(error instanceof CallFailed)) throw error
  const { title, detail, status } = error.problem
  return {
    step: 'failed',
    detail: status === 401 ? `It was not sent. ${title}. ${detail}` : detail,
    status,
  }
}
