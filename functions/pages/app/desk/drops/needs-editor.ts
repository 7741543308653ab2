import type { UploadStep } from './upload-step.ts'

/** Whether a file waits for its editor: it was not sent, or refused at least in part. */
export const needsEditor = (step: UploadStep): boolean =>
  step.step === 'failed' ||
  step.step === 'namesake' ||
  (step.step === 'done' && step.receipt.outcome !== 'accepted')
