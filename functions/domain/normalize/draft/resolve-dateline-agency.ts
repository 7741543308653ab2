import type { Draft } from './draft.ts'

const coded = /^(.{2,80}\S) \((\p{Lu}{2,5})\)$/u

/**
 * A code after a place that no list has ("Port-Vieux (NW)") is an agency's where the copyright line names a holder with these
 * initials; elsewhere it is part of the place, as a province is.
 */
export const resolveDatelineAgency = ({ fields, spans }: Draft): void => {
  const holder = fields.copyright?.holder
  const [, place, code] = coded.exec(fields.dateline?.place ?? '') ?? []
  if (!fields.dateline || !holder || !place || !code || initials(holder) !== code) return
  fields.dateline = { ...fields.dateline, place, agency: code }
  const from = spans.find(({ field }) => field === 'copyright')
  if (fields.agency === undefined && from) {
    fields.agency = holder
    spans.push({ ...from, field: 'agency' })
  }
}

const initials = (name: string): string => (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('').slice(0, 5)
