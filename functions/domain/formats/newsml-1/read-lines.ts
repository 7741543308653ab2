import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { namesPlace } from '../reading/names-place.ts'
import { changeOf } from './change-of.ts'
import { nearestAll, nearestSpan } from './nearest.ts'

/** `NewsLines`, each from the innermost component that has it, and `NewsLine`s by their type. */
export const readLines = (path: readonly XmlElement[]) => {
  const read = (name: string): Span | undefined => nearestSpan(path, `NewsLines/${name}`)
  const bylines = titled(
    spansOf(nearestAll(path, 'NewsLines/ByLine', hasText), 'newsml-1: NewsLines/ByLine'),
    nearestAll(path, 'NewsLines/ByLineTitle', hasText),
  )
  const rights = spansOf(nearestAll(path, 'NewsLines/RightsLine', hasText), 'newsml-1: NewsLines/RightsLine')
  const typed = readTyped(path)
  const under = read('SubHeadLine')
  const corrections = typed(/correct|rectif/i)
  return present({
    headline: read('HeadLine'),
    summary: (isRemark(under) ? undefined : under) ?? typed(/summary|abstract|teaser/i)[0],
    bylines: nonEmpty(bylines) ?? nonEmpty(typed(/by-?line|author/i)),
    dateline: placeOf(read('DateLine')),
    credit: read('CreditLine'),
    copyrightNotice: read('CopyrightLine'),
    usageTerms: nonEmpty(rights),
    slugline: read('SlugLine') ?? typed(/catch|slug/i)[0],
    embargo: typed(/embargo|sperrfrist/i)[0],
    titles: typed(/^/),
    editorNote: joinSpans(
      [
        ...typed(/advisory|not[ae]|instruction|editor|reda[ckz]|hinweis/i),
        ...corrections,
        isRemark(under) ? under : undefined,
      ],
      '\n',
    ),
    ...(corrections[0] && {
      change: { class: 'correction' as const, note: corrections[0].raw },
      changeFrom: corrections[0],
    }),
    ...changeOf(typed(/change|status|revision/i)),
  })
}

/** Bylines, each with its title; of several, titles are only assigned if each byline has one. */
const titled = (bylines: readonly Span[], titles: readonly XmlElement[]): Span[] =>
  bylines.map((byline, index) => {
    const title = bylines.length === titles.length ? spanOf(titles[index], '') : undefined
    return title ? { ...byline, raw: `${byline.raw}, ${title.raw}` } : byline
  })

const readTyped = (path: readonly XmlElement[]) => {
  const lines = nearestAll(path, 'NewsLines/NewsLine', hasText)
  return (type: RegExp): Span[] =>
    lines.flatMap(line => {
      const name = findFirst(line, 'NewsLineType')?.attributes.FormalName ?? ''
      const span = spanOf(findFirst(line, 'NewsLineText'), `newsml-1: NewsLines/NewsLine[${name}]`)
      return span && type.test(name) ? [span] : []
    })
}

const hasText = (element: XmlElement): boolean => spanOf(element, '') !== undefined

const nonEmpty = (spans: Span[]): Span[] | undefined => (spans.length > 0 ? spans : undefined)

/** A line with only a date ("4/4/2018") names no place. */
const placeOf = (dateline: Span | undefined): Span | undefined =>
  dateline && namesPlace(dateline.raw) ? dateline : undefined

/** What the desk says of this version, in parentheses in the place of a subtitle: "(Actualiza con declaraciones)" (EFE). */
const isRemark = (span: Span | undefined): boolean => /^[(（].*[)）]$/s.test(span?.raw.trim() ?? '')
