import type { Notice } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { LIMITED_USE } from './hold/limited-use.ts'
import { isKill } from './kill/is-kill.ts'

const limits = new RegExp(LIMITED_USE, 'giu')

/** Holds the story of which an advisory bars one use, or its use in one place: "The story “Ferry sinks” may not be used online." */
export const weighLimit = ({ fields }: Draft, notice: Notice): Notice => {
  const rest = notice.note.replace(limits, ' ')
  if (notice.kind !== 'kill' || rest === notice.note || rest.split('\n').some(isKill)) return notice
  fields.status = 'withheld'
  delete fields.change
  return { ...notice, kind: 'withhold' }
}
