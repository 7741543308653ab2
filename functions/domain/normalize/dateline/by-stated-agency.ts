import type { Draft } from '../draft/draft.ts'
import { type NormalizedDateline, normalizeDateline } from './normalize-dateline.ts'

/** What may be an agency in a dateline, and what stands before it: "Kårvika (Nordwire)", "Nov 20 (Nordwire)", "КЕМЬ, 26 ноября. /Помор/". */
const enclosed = /^([^()/!?"“„]{0,80}[(/]\s?)([^()/]{2,30}?)(?=\s?[)/])/u

/** A name that every form of a dateline knows. */
const known = 'AP'

/**
 * A dateline whose agency no list has, where the format itself says who wrote or brought the story: by that
 * name, the beginning of it, or its initials.
 */
export const byStatedAgency = (text: string, { fields, service }: Draft): NormalizedDateline | undefined => {
  const [opening = '', before = '', agency = ''] = enclosed.exec(text) ?? []
  const names = [fields.agency, fields.distributor, service?.raw].filter(name => name !== undefined)
  if (!names.some(name => isCalled(name, agency))) return undefined
  const reading = normalizeDateline(`${before}${known}${text.slice(opening.length)}`)
  if (reading?.agency !== known) return undefined
  return { ...reading, agency, length: reading.length + agency.length - known.length, rule }
}

const rule = 'dateline/stated-agency'

const isCalled = (name: string, agency: string): boolean =>
  agency !== '' &&
  (`${name} `.toLowerCase().startsWith(`${agency} `.toLowerCase()) ||
    (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === agency)
