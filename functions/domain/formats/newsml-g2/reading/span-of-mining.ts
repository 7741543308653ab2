import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** What is prohibited, by the ends of codes that begin with "DMI-PROHIBITED" (PLUS License Data Format, Data Mining). */
const USES: Readonly<Record<string, string>> = {
  '': 'Data mining',
  '-AIMLTRAINING': 'Data mining for AI training',
  '-GENAIMLTRAINING': 'Data mining for training of generative AI',
  '-EXCEPTSEARCHENGINEINDEXING': 'Data mining other than for search engines',
  '-SEECONSTRAINT': 'Data mining beyond the usage terms',
}

/** What `rightsInfo/dataMining` prohibits, in words (NewsML-G2 2.34); undefined where it prohibits nothing. */
export const spanOfMining = ({ attributes, at }: XmlElement): Span | undefined => {
  const [, end] =
    /DMI-PROHIBITED(-[A-Z]+)?$/.exec(attributes.uri ?? attributes.qcode ?? '')?.map(part => part ?? '') ?? []
  const use = end === undefined ? undefined : (USES[end] ?? USES[''])
  return use ? { raw: `Prohibited: ${use}`, source: 'newsml-g2: rightsInfo/dataMining', at } : undefined
}
