import type { Copy, Span } from '#domain/copy.ts'
import { statesCopyright } from '#domain/formats/reading/states-copyright.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { linesAround } from './lines-around.ts'

/** The copyright at the foot of a page that names no holder for its story. */
export const noticeOfSite = (page: XmlElement, copy: Copy): Span | undefined =>
  copy.copyrightHolder || statesCopyright(copy)
    ? undefined
    : linesAround(page, footer).findLast(({ raw }) => {
        const { year, holder } = normalizeCopyright(raw) ?? {}
        return year && holder
      })

const footer: ReadonlySet<string> = new Set(['footer'])
