import type { Draft } from '#domain/normalize/draft/draft.ts'

const genre = /genre|(?:^|[/:])status/i
/** Of a genre, the word of an order: no story is of the kind "Kill". */
const stopping =
  /^\W*(?:(?:mandatory|story|text) )?(?:kill(?:ed)?|with(?:drawn|drawal|hold|held)|retract(?:ed|ion)|hold|embargo(?:ed)?|cancel(?:l?ed|lation)?|recall(?:ed)?|storno|rückruf|ann?ul\p{L}{3,6}|r[ei]tir\p{L}{1,4}|intrekking)(?: (?:notice|advisory|order))?\W*$/iu
/** A note that says no more than what became of the copy: "Spiked", "Recalled by the newsdesk", "Do not use - superseded". */
const ofCopy =
  /^\W*(?:(?:this|the|our) )?(?:(?:story|item|copy|article|report|text) )?(?:(?:has been|was|is) )?(?:killed|spiked|recalled|deleted|withdrawn|retracted|pulled|unpublished|taken (?:back|down))(?:\W*$| (?:by (?:the |our )?(?:\p{L}*desk|editors?|agency|author|newsroom|client|source)|(?:on|for) legal|at the request|due to|because|pending)(?!\p{L}).{0,60}$)|^\W*do not (?:use|publish|run)\W{1,3}(?:superseded|replaced|duplicate|wrong|error|outdated|see (?:new|later|next))(?!\p{L}).{0,40}$/iu
/** The word of an order in capitals behind a slug that has none: "ferry-sale-KILL". */
const slugged = /^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*[-/_ ](?:KILL(?:ED)?|WITHDRAWN|WITHH[EO]LD|HOLD|SPIKED?)$/u

/** What says that a story was stopped where no sentence does: its genre, a note of what became of the copy, or its slug. */
export const findWordOfKill = (
  { slugline, subjects = [] }: Draft['fields'],
  notes: readonly string[],
): string | undefined =>
  subjects.find(({ name, scheme = '' }) => genre.test(scheme) && stopping.test(name))?.name ??
  notes.find(line => ofCopy.test(line)) ??
  (slugline && slugged.test(slugline) ? slugline : undefined)
