import type { Draft } from '../draft/draft.ts'
import type { NormalizedDateline } from './normalize-dateline.ts'

const form = /^(\p{Lu}[^().:!?"“„]{1,60}?),? \(([^()]{2,30})\)\.?\s*(?:[:–—]|-{1,2}(?!\p{L}))[\s–—-]*/u

/**
 * "Kårvika (Nordwire) – …", a place and an agency that no list has, where the format itself says that Nordwire wrote or brought the story: by its
 * name, the beginning of it, or its initials.
 */
export const byStatedAgency = (text: string, { fields, service }: Draft): NormalizedDateline | undefined => {
  const [opening, place, agency] = form.exec(text) ?? []
  const names = [fields.agency, fields.distributor, service?.raw].filter(name => name !== undefined)
  return opening && place && agency && names.some(name => isCalled(name, agency))
    ? { place, agency, length: opening.length, rule: 'dateline/stated-agency' }
    : undefined
}

const isCalled = (name: string, agency: string): boolean =>
  `${name} `.toLowerCase().startsWith(`${agency} `.toLowerCase()) ||
  (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === agency
