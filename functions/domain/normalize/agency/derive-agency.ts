import type { Article } from '#schemas/article.ts'
import { findAgency } from '../../conventions/agencies/find-agency.ts'
import { isSameAgency } from '../../conventions/agencies/is-same-agency.ts'
import type { Draft } from '../draft/draft.ts'

/** Who wrote a story, and what says so. */
export interface DerivedAgency {
  agency: string
  /** Field that it was derived from; its evidence is the agency's. */
  from: 'authors' | 'collective' | 'dateline' | 'copyright'
}

/**
 * The agency of a story whose format states none: the house its author writes for, if that holds the copyright or is an agency; else who signs the
 * byline; else the agency in the dateline; else the house of its author; else the holder of the copyright, if an agency.
 */
export const deriveAgency = ({ authors, fields }: Draft): DerivedAgency | undefined => {
  const house = authors.find(({ affiliation }) => affiliation)?.affiliation
  if (house && fields.copyright && isSameAgency(house, fields.copyright.holder))
    return { agency: house, from: 'authors' }
  const byHouse = house && nameOf(house)
  if (byHouse) return { agency: byHouse, from: 'authors' }
  const signed = fields.collective && nameOf(fields.collective)
  if (signed) return { agency: signed, from: 'collective' }
  if (fields.dateline?.agency)
    return { agency: nameOf(fields.dateline.agency) ?? fields.dateline.agency, from: 'dateline' }
  if (house) return { agency: house, from: 'authors' }
  const held = holder(fields.copyright)
  return held ? { agency: held, from: 'copyright' } : undefined
}

const nameOf = (code: string): string | undefined => findAgency(code)?.name

const holder = (copyright: Article['copyright']): string | undefined =>
  copyright && nameOf(copyright.holder.replace(/,? (?:L\.?P\.?|Inc\.?|LLC|Ltd\.?|GmbH|S\.?A\.?|plc)$/i, ''))
