import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'

/**
 * Roles of dpa's notes that tell an editor nothing about the story: desk initials, contacts, places for a
 * map, genre.
 */
const MACHINERY = /closingline|notepad|contacts|localities|genrenote/

/** What houses call the note to editors; ninjs lets each add members of its own, Superdesk in `extra`. */
const spelledOut = ['editor_note', 'editors_note', 'editorial_note', 'note_to_editors']

/**
 * The note to editors: `ednote`, a member that a house calls so ("editor_note"), or dpa's list `ednotes`, in which a role marks a correction. Such a note
 * makes the item a correction if no signal says what it is, and explains the change if one does.
 */
export const readNotes = (item: JsonValue) => {
  const notes = listOf(item, 'ednotes')
    .map(note => ({
      role: memberOf(note, 'role')?.text ?? '',
      span: spanOfValue(memberOf(note, 'ednote'), 'ninjs: ednotes'),
    }))
    .filter((note): note is { role: string; span: Span } => note.span !== undefined)
    .filter(({ role, span }, index, all) => {
      const repeated = all.findIndex(other => other.span.raw === span.raw) < index
      return !MACHINERY.test(role) && !repeated
    })
  const correction = notes.find(({ role }) => /:correction/.test(role))?.span
  return present({
    editorNote:
      readMember(item, 'ninjs', 'ednote', ...spelledOut, ...spelledOut.map(name => `extra.${name}`)) ??
      joinSpans(
        notes.map(({ span }) => span),
        '\n',
      ),
    change: correction && { class: 'correction' as const, note: correction.raw },
    changeFrom: correction,
  })
}
