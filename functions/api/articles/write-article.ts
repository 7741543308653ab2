import { writers } from '#domain/formats/writers.ts'
import { isTombstone } from '#domain/formats/writing/is-tombstone.ts'
import type { WriteContext } from '#domain/formats/writing/write-context.ts'
import type { Reply } from '#schemas/call.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { OutputFormat } from '#schemas/output-format.ts'
import { gone } from './gone.ts'

/**
 * Answers with an article in a format. A canceled or expired one is answered with 410 in the format's own way
 * of saying so, so that an importer's parser finds the kill where it expects it; in Wiredesk's own format
 * that is a problem document.
 */
export const writeArticle = async (
  item: LicensedArticle | Tombstone,
  format: OutputFormat,
  context: WriteContext,
): Promise<Reply> => {
  const isGone = isTombstone(item)
  if (format === 'wiredesk') return isGone ? gone(item) : { ok: true, body: item }
  const { load, mediaType } = writers[format]
  const write = await load()
  return {
    ok: true,
    ...(isGone && { status: 410 }),
    mediaType: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    text: write(item, context),
  }
}
