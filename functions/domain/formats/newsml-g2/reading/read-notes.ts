import type { Span } from '#domain/copy.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { roleOf } from './role-of.ts'

/**
 * Roles of notes that tell an editor nothing about the story: dpa's desk initials, contacts, places for a
 * map, and the notepad, which repeats the other notes in HTML; and of those for an agency's own desk (STT).
 */
const MACHINERY = /^(?:closingline|notepad|contacts|dpacontacts|localities|genrenote|private|internal)$/

/** HTML in a note, escaped. */
const MARKED = /<[a-z][^<>]{0,200}>/i

/**
 * Notes to editors, joined; and the note of a correction, which makes the item a correction if no signal says
 * what it is.
 */
export const readNotes = (item: XmlElement) => {
  const notes = [...findAll(item, 'itemMeta/edNote'), ...findAll(item, 'contentMeta/edNote')].filter(
    note => !MACHINERY.test(roleOf(note)) && !/nonpublic/i.test(note.attributes.pubconstraint ?? ''),
  )
  const read = (elements: XmlElement[]): Span[] =>
    spansOf(elements, 'newsml-g2: itemMeta/edNote').flatMap(span =>
      MARKED.test(span.raw) ? (plainSpan(span) ?? []) : span,
    )
  const corrections = notes.filter(note => roleOf(note).startsWith('correction'))
  const [short] = read(corrections.filter(note => roleOf(note) === 'correctionshort'))
  const correction = short ?? read(corrections)[0]
  return present({
    editorNote: joinSpans(read(notes), '\n'),
    change: correction && { class: 'correction' as const, note: correction.raw },
    changeFrom: correction,
  })
}
