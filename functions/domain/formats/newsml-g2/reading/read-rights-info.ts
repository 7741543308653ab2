import type { Span } from '#domain/copy.ts'
import { jointly } from '#domain/formats/reading/jointly.ts'
import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { inLanguage } from './in-language.ts'
import { nameSpan } from './name-span.ts'
import { spanOfMining } from './span-of-mining.ts'

/**
 * `rightsInfo`, of which an item may have several: those for the whole item first, then those for parts of it
 * (`idrefs`, `scope`). Holders and notice are the first found; conditions of use are all that are stated,
 * including translations, links and what is said of data mining. Rights in the whole item that begin on a later day are an embargo, and the item may
 * not be used after they end.
 */
export const readRightsInfo = (item: XmlElement, language: string | undefined, receivedAt: string) => {
  const infos = findAll(item, 'rightsInfo').toSorted((a, b) => Number(isPartial(a)) - Number(isPartial(b)))
  const all = (name: string): XmlElement[] => infos.flatMap(info => inLanguage(findAll(info, name), language))
  const usageTerms = [
    ...spansOf(all('usageTerms'), 'newsml-g2: rightsInfo/usageTerms'),
    ...infos.flatMap(info => findAll(info, 'dataMining')).flatMap(rule => spanOfMining(rule) ?? []),
    ...all('link').flatMap(link => attributeSpan(link, 'href', 'newsml-g2: rightsInfo/link/@href') ?? []),
  ]
  const whole = infos.filter(info => !isPartial(info))
  const starts = whole.map(info => attributeSpan(info, 'validfrom', 'newsml-g2: rightsInfo/@validfrom'))
  const [only, ...others] = whole
  return present({
    embargo: starts.every(start => isAhead(start, receivedAt)) ? starts[0] : undefined,
    expires:
      others.length === 0 ? attributeSpan(only, 'validto', 'newsml-g2: rightsInfo/@validto') : undefined,
    copyrightHolder: infos.map(info => holdersOf(info, language)).find(holder => holder !== undefined),
    copyrightNotice: spansOf(all('copyrightNotice'), 'newsml-g2: rightsInfo/copyrightNotice')[0],
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

const holdersOf = (info: XmlElement, language: string | undefined): Span | undefined =>
  jointly(
    findAll(info, 'copyrightHolder').flatMap(
      holder => nameSpan(holder, 'newsml-g2: rightsInfo/copyrightHolder', language) ?? [],
    ),
  )

const isPartial = ({ attributes }: XmlElement): boolean =>
  attributes.idrefs !== undefined || attributes.scope !== undefined || attributes.aspect !== undefined
