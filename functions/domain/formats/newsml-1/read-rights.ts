import { present } from '../../present.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findAll } from '../../xml/find-all.ts'
import { formalSpan, nearestAll, nearestSpan } from './nearest.ts'

/** `RightsMetadata`: holder and date of the copyright; types, limitations and territories of use. */
export const readRights = (path: readonly XmlElement[]) => {
  const holder =
    nearestSpan(path, 'RightsMetadata/Copyright/CopyrightHolder/Party') ??
    nearestSpan(path, 'RightsMetadata/Copyright/CopyrightHolder')
  const terms = nearestAll(path, 'RightsMetadata/UsageRights').flatMap(rights =>
    ['UsageType', 'Limitations', 'Geography'].flatMap(name =>
      findAll(rights, name).map(element =>
        formalSpan(element, `newsml-1: RightsMetadata/UsageRights/${name}`),
      ),
    ),
  )
  const usageTerms = terms.filter(span => span !== undefined)
  return present({
    copyrightHolder: holder,
    copyrightYear: nearestSpan(path, 'RightsMetadata/Copyright/CopyrightDate'),
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}
