import type { Paragraph } from '../paragraph.ts'
import type { Draft } from './draft.ts'

/**
 * The headline of a kill or hold that states none: its first words, else the slug, message or number by which it names its story, whose evidence
 * becomes the headline's as well.
 */
export const standInHeadline = ({ fields, notes, spans }: Draft, [first]: readonly Paragraph[]): string => {
  if (first) return first.text
  const names = { slugline: fields.slugline, editorNote: notes[0], sourceId: fields.sourceId }
  const [field, name] = Object.entries(names).find(([, text]) => text !== undefined) ?? []
  const from = spans.find(span => span.field === field)
  if (from) spans.push({ ...from, field: 'headline' })
  return name ?? 'Kill'
}
