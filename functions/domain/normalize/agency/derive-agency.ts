import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Draft } from '../draft/draft.ts'
import { houseOfNewsroom } from './house-of-newsroom.ts'

/** Who wrote a story, and what says so. */
export interface DerivedAgency {
  agency: string
  /** Field that it was derived from; its evidence is the agency's. */
  from: 'authors' | 'collective' | 'dateline' | 'copyright'
}

/**
 * The agency of a story whose format states none: the house its author writes for, if that holds the copyright or is an agency; else who signs the
 * byline; else the agency in the dateline, which is the house of its author or the holder of the copyright where it has that one's initials ("(CNS)" of
 * "Coastline News Service", and not of another CNS); else the house of its author; else the holder of the copyright, if an agency.
 */
export const deriveAgency = ({ authors, fields }: Draft): DerivedAgency | undefined => {
  const house = authors.find(({ affiliation }) => affiliation)?.affiliation
  if (house && fields.copyright && isSameAgency(house, fields.copyright.holder))
    return { agency: house, from: 'authors' }
  const byHouse = house && nameOf(house)
  if (byHouse) return { agency: byHouse, from: 'authors' }
  const signed =
    fields.collective && (nameOf(fields.collective) ?? nameOf(houseOfNewsroom(fields.collective)))
  if (signed) return { agency: signed, from: 'collective' }
  const filed = fields.dateline?.agency
  if (filed)
    return {
      agency:
        [house, fields.copyright?.holder].find(name => hasInitials(name, filed)) ?? nameOf(filed) ?? filed,
      from: 'dateline',
    }
  if (house) return { agency: house, from: 'authors' }
  const held = holder(fields.copyright)
  return held ? { agency: held, from: 'copyright' } : undefined
}

const hasInitials = (name: string | undefined, code: string): boolean =>
  name?.match(/(?<!\p{L})\p{Lu}/gu)?.join('') === code

const nameOf = (code: string): string | undefined => findAgency(code)?.name

const holder = (copyright: Draft['fields']['copyright']): string | undefined =>
  copyright && nameOf(copyright.holder.replace(/,? (?:L\.?P\.?|Inc\.?|LLC|Ltd\.?|GmbH|S\.?A\.?|plc)$/i, ''))
