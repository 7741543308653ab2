import { outcomeLabels } from './outcome-labels.ts'
import type { UploadStep } from './upload-step.ts'

/** What became of several files, those that wait for their editor first: "3 files: 1 not sent, 1 rejected, 1 accepted". */
export const countSteps = (files: readonly { step: UploadStep }[]): string => {
  const words = files.map(({ step }) => stateOf(step))
  const counts = order.flatMap(word => {
    const count = words.filter(each => each === word).length
    return count > 0 ? `${count} ${word}` : []
  })
  return `${files.length} files: ${counts.join(', ')}`
}

const NOT_SENT = 'not sent'
const UNDER_WAY = 'under way'
const accepted = outcomeLabels.accepted.toLowerCase()
const partial = outcomeLabels.partial.toLowerCase()
const rejected = outcomeLabels.rejected.toLowerCase()
const order = [NOT_SENT, rejected, partial, UNDER_WAY, accepted]

const stateOf = (step: UploadStep): string => {
  if (step.step === 'done') return outcomeLabels[step.receipt.outcome].toLowerCase()
  return step.step === 'failed' || step.step === 'namesake' ? NOT_SENT : UNDER_WAY
}
