import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { formalSpan, nearestAll, nearestSpan } from './nearest.ts'

/**
 * `RightsMetadata`: holder and date of the copyright; types, limitations and territories of use. Rights that
 * begin on a later day are an embargo, and the story may not be used after they end.
 */
export const readRights = (path: readonly XmlElement[], receivedAt: string) => {
  const holder =
    nearestSpan(path, 'RightsMetadata/Copyright/CopyrightHolder/Party') ??
    nearestSpan(path, 'RightsMetadata/Copyright/CopyrightHolder')
  const granted = nearestAll(path, 'RightsMetadata/UsageRights')
  const dateOf = (name: string) =>
    granted.length === 1
      ? spanOf(findFirst(granted[0], name), `newsml-1: RightsMetadata/UsageRights/${name}`)
      : undefined
  const start = dateOf('StartDate')
  const terms = granted.flatMap(rights =>
    ['UsageType', 'Limitations', 'Geography'].flatMap(name =>
      findAll(rights, name).map(element =>
        formalSpan(element, `newsml-1: RightsMetadata/UsageRights/${name}`),
      ),
    ),
  )
  const usageTerms = terms.filter(span => span !== undefined)
  return present({
    embargo: isAhead(start, receivedAt) ? start : undefined,
    expires: dateOf('EndDate'),
    copyrightHolder: holder,
    copyrightYear: nearestSpan(path, 'RightsMetadata/Copyright/CopyrightDate'),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}
