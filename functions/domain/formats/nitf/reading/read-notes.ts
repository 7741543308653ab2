import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { spansOf } from '#domain/xml/spans-of.ts'

/**
 * Notes of the body by `noteclass`: copyright notices, and all others, which are for editors. `message` is
 * `ed-msg`.
 */
export const readNotes = (body: XmlElement | undefined, message: Span | undefined) => {
  const notes = findDeep(body, 'note')
  const legal = notes.filter(({ attributes }) => attributes.noteclass === 'cpyrt')
  const others = notes.filter(({ attributes }) => attributes.noteclass !== 'cpyrt')
  const copyrite = findDeep(body, 'copyrite')
  return {
    editorNote: joinSpans([message, ...spansOf(others, 'nitf: body/note')], '\n'),
    copyrightNotice: [
      ...spansOf(legal, 'nitf: body/note[cpyrt]'),
      ...spansOf(copyrite, 'nitf: body/copyrite'),
    ][0],
  }
}
