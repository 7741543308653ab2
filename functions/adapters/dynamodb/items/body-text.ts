import type { Body } from '#schemas/article.ts'

/** A body as stored: without its plain text if that is just its HTML without tags. */
export type StoredBody = Omit<Body, 'text'> & Partial<Pick<Body, 'text'>>

const marks: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/**
 * Each line of the HTML is one block. Stored bodies rely on this to restore their text, so it must never
 * change.
 */
const textOf = (html: string): string =>
  html
    .replaceAll('\n', '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|amp);/g, mark => marks[mark] ?? mark)

/** A body as it is stored. */
export const leaveOutText = (body: Body): StoredBody => {
  const { text, ...rest } = body
  return textOf(body.html) === text ? rest : body
}

/** A stored body with its text. */
export const restoreBodyText = ({ html, text = textOf(html), ...rest }: StoredBody): Body => ({
  ...rest,
  html,
  text,
})
