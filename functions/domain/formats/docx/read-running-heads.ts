import type { Span } from '#domain/copy.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Parts } from './open-parts.ts'

const part = /^word\/(?:header|footer)\d*\.xml$/

/** What stands at the top and bottom of each page, where press offices set an embargo. */
export const readRunningHeads = (parts: Parts): Span[] =>
  Object.entries(parts)
    .filter(([path]) => part.test(path))
    .flatMap(([, xml]) => {
      const parsed = parseXml(xml)
      return parsed.ok ? findDeep(parsed.value.root, 'p') : []
    })
    .map(paragraph => spanOf(paragraph, 'docx: running head'))
    .flatMap(span => (span ? [{ raw: span.raw, source: span.source }] : []))
