import type { Draft } from '#domain/normalize/draft/draft.ts'
import { takesBack } from './takes-back.ts'

/** A word that desks put before a headline, alone. */
const word =
  /^(?:(?:kill|pull|spike|delete|cancel|(?:with)?hold|withdraw|retract)(?:l?e?d|s|n|al|ion)?|storno|ann?ul\p{L}+)$/iu
const isOrder = (name = ''): boolean => word.test(name) || takesBack(name)

/** Takes the word of an order for no agency: "KILL - Blast in quarry", "(KILL) Blast in quarry", "KILL (Coastal Wire): Blast in quarry". */
export const dropAgency = ({ fields, spans }: Draft): void => {
  const { agency, dateline } = fields
  if (![dateline?.place, dateline?.agency, agency].some(isOrder)) return
  delete fields.agency
  delete fields.dateline
  spans.splice(0, spans.length, ...spans.filter(({ field }) => field !== 'agency' && field !== 'dateline'))
}
