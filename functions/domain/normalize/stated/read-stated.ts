import type { Copy } from '#domain/copy.ts'
import type { ChangeNote } from '#schemas/article.ts'
import { isDistributor } from '../copyright/is-distributor.ts'
import type { Draft } from '../draft/draft.ts'
import { lift } from '../draft/lift.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { readAsides } from './read-asides.ts'
import { readEditorNote } from './read-editor-note.ts'
import { readEmbargo } from './read-embargo.ts'
import { readHeadline } from './read-headline.ts'
import { readInstant } from './read-instant.ts'
import { readLanguage } from './read-language.ts'
import { readOrders } from './read-orders.ts'
import { readPeople } from './read-people.ts'
import { readRights } from './read-rights.ts'
import { take } from './take.ts'

/** Fields that an element states in the words of the article. */
const plainFields = ['sourceId', 'sourceVersion', 'slugline', 'summary', 'agency', 'distributor'] as const

/**
 * Takes what the format states in elements of its own into the draft, each by the rules that read it in running copy. An agency that only
 * delivers what others write is the distributor.
 */
export const readStated = (copy: Copy, draft: Draft, receivedAt: string): void => {
  const { fields } = draft
  readState(copy, draft)
  if (copy.subjects) fields.subjects = copy.subjects
  if (copy.alternateIds) fields.alternateIds = copy.alternateIds
  readHeadline(copy, draft, receivedAt)
  const slugged = copy.slugline && readWireMarks(copy.slugline.raw).change
  if (slugged) fields.change ??= slugged
  if (copy.service) draft.service = copy.service
  for (const field of plainFields) {
    const isPassedOn = field === 'agency' && !copy.distributor && isDistributor(copy.agency?.raw ?? '')
    const name = isPassedOn ? 'distributor' : field
    take(draft, name, copy[field], text => Object.assign(fields, { [name]: text }))
  }
  take(draft, 'language', copy.language, text => {
    const tag = readLanguage(text)
    if (tag) fields.language = tag
  })
  take(draft, 'credit', copy.credit, text => {
    fields.credit = text.replace(/\s*[–—-]+$/, '')
  })
  take(draft, 'urgency', copy.urgency, text => {
    if (/^[1-9]$/.test(text)) fields.urgency = Number(text)
  })
  for (const field of ['expires', 'firstCreated', 'versionCreated'] as const)
    take(draft, field, copy[field], text => {
      const instant = copy[field]?.instant ?? readInstant(text)
      if (instant) fields[field] = instant
    })
  for (const section of copy.sections ?? [])
    take(draft, 'sections', section, text => draft.sections.push(text))
  readEditorNote(copy, draft, receivedAt)
  readAsides(copy.asides ?? [], draft, receivedAt)
  readPeople(copy, draft)
  readRights(copy, draft, receivedAt)
  readEmbargo(copy.embargo, draft, receivedAt)
  readOrders(copy, draft, receivedAt)
  if (copy.media) fields.media = copy.media
}

/** Status and class of change, each with the element that says it; what is canceled is a kill, whatever else it says. */
const readState = ({ status, statusFrom, change, changeFrom }: Copy, draft: Draft): void => {
  if (status) draft.fields.status = status
  if (status && statusFrom) lift(draft, 'status', statusFrom, statusFrom.source)
  const kill: ChangeNote | undefined =
    status === 'canceled' ? { class: 'kill', ...(change?.note && { note: change.note }) } : undefined
  const stated = kill ?? change
  if (stated) draft.fields.change = stated
  const from = changeFrom ?? (kill && statusFrom)
  if (from) lift(draft, 'change', from, from.source)
}
