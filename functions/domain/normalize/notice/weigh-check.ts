import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'

const checks =
  /\bwe(?:['’]re| are) (?:still )?(?:checking|verifying|reviewing|looking into) (?:our|the|this)\b/iu
const kills = /\bkill/iu

/** Holds the story that an agency only checks because another has taken back its own: "Coast News has withdrawn its report. We are checking our story “…”." */
export const weighCheck = ({ fields }: Draft, notice: Notice): Notice => {
  if (notice.kind !== 'kill' || !checks.test(notice.note) || kills.test(notice.note)) return notice
  fields.status = 'withheld'
  delete fields.change
  return { ...notice, kind: 'withhold' }
}
