import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import type { Draft } from '../draft/draft.ts'
import type { Excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import { takeCopyright } from '../draft/take-copyright.ts'
import { takeDateline } from '../draft/take-dateline.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { takeUsage } from '../draft/take-usage.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { countWords } from '../prose/count-words.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import type { LineReader } from './line-reader.ts'
import { partsOfLine } from './parts-of-line.ts'
import { readNote } from './read-note.ts'

/** What a mark stands before where the line is a note and no headline: "WRITETHRU: Adds quote", "CORRECTION: This replaces the story sent at 0810 GMT." */
const revises: ReadonlySet<string | undefined> = new Set(['update', 'correction', 'writethru'])

/** Heads the names of those whom desks may call, under a release; above a story it holds that. */
const contacts = /^\W*not for publication\W*$/iu

/** "(Corrects figure in second paragraph)": what a revision changes, where the mark of its headline says only that it is one. */
const explained = /^\((?=(?:\S+ ){2})([^()]+)\)$/u

/**
 * Kills, embargoes, corrections. A headline that begins with a mark ("UPDATE 2-Harbor board …") is the headline's; one labelled as a
 * note to editors ("Eds: CORRECTS …") is that too.
 */
export const noticeLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const marked = readWireMarks(text)
  const isHeadline = marked.change && !revises.has(normalizeNotice(marked.headline)?.class)
  if (zone === 'head' && isHeadline && countWords(marked.headline) >= 3) return false
  if (zone !== 'head' && contacts.test(text)) return false
  const notice = normalizeNotice(text, { receivedAt })
  if (!notice) return false
  const { change } = draft.fields
  takeNotice(draft, notice, from)
  if (stopsStory(text) && notice.class !== 'kill') takeRights(draft, text, from)
  const dateline = normalizeDateline(text)
  if (dateline) takeDateline(draft, dateline, { ...from, raw: text.slice(0, dateline.length).trim() })
  const note =
    readNote(text) ??
    (change && change.class === draft.fields.change?.class ? explained.exec(text)?.[1] : undefined)
  if (note && !draft.notes.includes(note)) {
    draft.notes.push(note)
    lift(draft, 'editorNote', from, `${zone}/editors-note`)
  }
  return true
}

/** Takes what other sentences of an embargo's line say of rights: "No archive. Embargoed until 6 a.m. EST Dec. 3." */
const takeRights = (draft: Draft, text: string, from: Excerpt): void => {
  const parts = partsOfLine(text)
  for (const raw of parts.length > 1 ? parts : []) {
    const copyright = normalizeCopyright(raw)
    if (copyright) takeCopyright(draft, copyright, { ...from, raw })
    else if (statesUsage(raw)) takeUsage(draft, raw, from)
  }
}
