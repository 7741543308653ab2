import type { Copy, Notice } from '#domain/copy.ts'
import { refuseCopy } from '#domain/normalize/account/refuse-copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { readSlug } from '../target/read-slug.ts'
import { readTarget } from '../target/read-target.ts'
import { withHeadline } from '../target/with-headline.ts'

/**
 * Copy that is withheld and has no text holds another story: the one that it names ("Editors: The story slugged Harbor-Ferry is embargoed until …"), or else
 * the one of its own identity, slug or headline. It is refused where none is known. Loaded with the first such copy.
 */
export const holdWithoutText = (copy: Copy, draft: Draft, paragraphs: readonly Paragraph[]): Notice => {
  const { fields, spans } = draft
  const stated = spans.find(({ field }) => field === 'embargoedUntil' || field === 'status')
  const lines = paragraphs.map(({ text }) => text).join('\n')
  const slug = readSlug(lines)
  const target = readTarget(lines) ?? (slug ? { slug } : undefined)
  const lacking = fields.headline ? 'missing-body' : 'missing-headline'
  const notice: Notice = {
    kind: 'withhold',
    target: target ?? {},
    note: stated?.raw ?? 'withheld',
    // "The story “Ferry sinks” is embargoed until …" waits for it
    ...(!(stated && readTarget(stated.raw)) && {
      refusal: copy.refusal ?? refuseCopy(lacking, paragraphs).rejection,
    }),
  }
  return withHeadline(notice, fields.headline)
}
