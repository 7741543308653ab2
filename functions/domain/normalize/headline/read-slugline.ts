import type { ChangeNote } from '#schemas/article.ts'
import { readVersionMark } from '../notice/read-version-mark.ts'
import { screen } from '../pattern/screen.ts'

/** An agency's keyword line, and the mark of a revision that stands with it. */
export interface Slug {
  slugline: string
  change?: ChangeNote
}

const slug = screen(
  /^\^?([A-Z]{2,4}(?:-[\p{L}\d'’&.]*)+(?: [\p{L}\d'’&.-]+){0,6}?)(?:, ?([^,]*))?(?:, ?\d{1,4})?<?$/u,
)

/** The slug line of AP and others that follow ANPA: "BC-US--Giant Lobster, 1st Ld-Writethru,127". */
export const readSlugline = (text: string): Slug | undefined => {
  const [, slugline, version = ''] = (text.length > 120 ? undefined : slug.exec(text)) ?? []
  if (!slugline || (slugline.match(/-/g)?.length ?? 0) < 2) return undefined
  const kind = readVersionMark(version) ?? (/\bld\b|lead|update/i.test(version) ? 'update' : undefined)
  if (kind) return { slugline, change: { class: kind, note: version } }
  if (/correct/i.test(version)) return { slugline, change: { class: 'correction', note: version } }
  return { slugline }
}
