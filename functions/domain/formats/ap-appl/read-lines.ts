import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'

/** Whom a line names besides the writers (`ByLine/@Parametric`, `ByLine/@Title`). */
const notWriter = /^(?:photographer|caption\s?writer|edited\s?by)$/i

/** AP's lines, in `NewsLines` of APPL and `ContentMetadata` of its feeds (`source`): headline, byline with its title, dateline, keyword line, copyright. A second headline may be the summary. */
export const readLines = (lines: XmlElement | undefined, source: string): Omit<Copy, 'format' | 'blocks'> => {
  const all = (name: string): Span[] => spansOf(findAll(lines, name), `${source}/${name}`)
  const [title] = all('Title')
  const [headline = title] = all('HeadLine')
  const bylines = findAll(lines, 'ByLine')
    .filter(
      ({ attributes: { Parametric = '', Title = '' } }) =>
        !notWriter.test(Parametric) && !notWriter.test(Title),
    )
    .flatMap(line => withTitle(line, source) ?? [])
  const printed = bylines.length > 0 ? bylines : all('ByLineOriginal')
  return present({
    headline,
    slugline: all('SlugLine')[0] ?? (title !== headline ? title : all('KeywordLine')[0]),
    summary: all('BodySubHeader')[0] ?? all('ExtendedHeadLine')[0],
    bylines: printed.length > 0 ? printed : undefined,
    dateline: all('DateLine')[0],
    credit: all('CreditLine')[0],
    copyrightNotice: all('CopyrightLine')[0],
    titles: [
      'Title',
      'OriginalHeadLine',
      'ExtendedHeadLine',
      'OverLine',
      'KeywordLine',
      'SeriesLine',
    ].flatMap(all),
  })
}

const withTitle = (line: XmlElement, source: string): Span | undefined => {
  const name = spanOf(line, `${source}/ByLine`)
  const title = line.attributes.Title?.trim()
  return name && title ? { ...name, raw: `${name.raw}, ${title}` } : name
}
