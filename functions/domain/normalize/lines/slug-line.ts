import { lift } from '../draft/lift.ts'
import { readSlugline } from '../headline/read-slugline.ts'
import type { LineReader } from './line-reader.ts'

/** "BC-US--Giant Lobster, 1st Ld-Writethru,127". */
export const slugLine: LineReader = ({ text, from }, draft) => {
  const slug = readSlugline(text)
  if (!slug) return false
  draft.fields.slugline ??= slug.slugline
  if (slug.change) draft.fields.change ??= slug.change
  lift(draft, 'slugline', from, 'headline/slugline')
  return true
}
