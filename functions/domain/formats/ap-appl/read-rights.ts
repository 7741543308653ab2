import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { inUtc } from './in-utc.ts'

/**
 * Holder and year of the copyright; limits and territories of use, the rights line, and who may not use it ("Outing": INTERNET). A restriction in
 * time is an embargo until its start, if that is to come, and the end of use.
 */
export const readRights = (publication: XmlElement, receivedAt: string) => {
  const source = 'appl: RightsMetadata'
  const copyright = findFirst(publication, 'RightsMetadata/Copyright')
  const holder = attributeSpan(copyright, 'Holder', `${source}/Copyright/@Holder`)
  const granted = findAll(publication, 'RightsMetadata/UsageRights')
  const restricted = granted.filter(rights =>
    /^time/i.test(spansOf(findAll(rights, 'UsageType'), '')[0]?.raw ?? ''),
  )
  const dateOf = (name: string) =>
    inUtc(
      spansOf(
        restricted.flatMap(rights => findAll(rights, name)),
        `${source}/UsageRights/${name}`,
      )[0],
    )
  const start = dateOf('StartDate')
  const limitsOf = (name: string) =>
    spansOf(
      granted.flatMap(rights => findAll(rights, name)),
      `${source}/UsageRights/${name}`,
    ).filter(({ raw }) => !/^none$/i.test(raw))
  const outings = findAll(publication, 'PublicationManagement/Instruction').filter(
    ({ attributes }) => attributes.Type === 'Outing',
  )
  const usageTerms = [
    ...spansOf(findAll(publication, 'NewsLines/RightsLine'), 'appl: NewsLines/RightsLine'),
    ...limitsOf('Limitations'),
    ...limitsOf('Geography').map(span => ({ ...span, raw: `For use in ${span.raw} only` })),
    ...spansOf(outings, 'appl: PublicationManagement/Instruction').map(asOuting),
  ]
  return present({
    copyrightHolder: holder && { ...holder, raw: holder.raw.replace(/^copyright\s+/i, '') },
    copyrightYear: attributeSpan(copyright, 'Date', `${source}/Copyright/@Date`),
    embargo: isAhead(start, receivedAt) ? start : undefined,
    expires: dateOf('EndDate'),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

const asOuting = (span: Span): Span =>
  /\b(?:out|no|not|only)\b/i.test(span.raw) ? span : { ...span, raw: `${span.raw} OUT` }
