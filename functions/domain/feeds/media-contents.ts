import type { Media } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { toUri } from '../formats/uris/to-uri.ts'
import { usageTexts } from '../formats/writing/usage-texts.ts'
import { present } from '../present.ts'
import { legalText } from '../xml/legal-text.ts'

/**
 * The pictures, videos and sounds that a licensee may show with a story, as `media:content` (Media RSS 1.5.1): with caption,
 * credit and, as its copyright, its own conditions of use. Those without an address on the web are left out.
 */
export const mediaContents = ({ media = [] }: Pick<LicensedArticle, 'media'>) => {
  const contents = media.flatMap(each => {
    const url = toUri(each.href ?? '')
    return url?.startsWith('http') ? [{ url, medium: mediumOf(each), ...stated(each) }] : []
  })
  return contents.length > 0 ? { contents } : undefined
}

const stated = ({ caption, credit, usageTerms = [] }: Media) =>
  present({
    description: caption ? { value: legalText(caption) } : undefined,
    credits: credit ? [{ value: legalText(credit) }] : undefined,
    copyright: usageTerms.length > 0 ? { value: legalText(usageTexts(usageTerms).join('; ')) } : undefined,
  })

const mediumOf = ({ kind = '' }: Media): string => {
  if (/video|film|animation/i.test(kind)) return 'video'
  return /audio|sound/i.test(kind) ? 'audio' : 'image'
}
