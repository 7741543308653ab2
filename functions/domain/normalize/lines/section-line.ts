import { lift } from '../draft/lift.ts'
import { readSections } from '../sections/read-sections.ts'
import type { LineReader } from './line-reader.ts'

/** "Published in News & Features". */
export const sectionLine: LineReader = ({ text, from }, draft) => {
  const sections = readSections(text)
  if (!sections) return false
  draft.sections.push(...sections)
  lift(draft, 'sections', from, 'sections/section-line')
  return true
}
