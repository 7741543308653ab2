import type { Draft } from '#domain/normalize/draft/draft.ts'
import { takesBack } from './takes-back.ts'

/** Takes the word of an order for no agency: "KILL - Blast in quarry", "(KILL) Blast in quarry". */
export const dropAgency = ({ fields, spans }: Draft): void => {
  const { agency, dateline } = fields
  if (!takesBack(dateline?.agency ?? agency ?? '')) return
  delete fields.agency
  delete fields.dateline
  spans.splice(0, spans.length, ...spans.filter(({ field }) => field !== 'agency' && field !== 'dateline'))
}
