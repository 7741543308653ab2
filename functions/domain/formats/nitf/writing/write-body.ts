import { printContributors } from '#domain/formats/writing/print-contributors.ts'
import { bodyTree } from '#domain/markup/trees/body-tree.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { toNitfBlocks } from './to-nitf-blocks.ts'
import { writeBodyHead } from './write-body-head.ts'
import { writeMedia } from './write-media.ts'

/** `body`: what is printed above the story, the story with its media, and the tail credit. */
export const writeBody = (article: LicensedArticle): NewElement => {
  const credit = printContributors(article.contributors)
  return newElement(
    'body',
    {},
    writeBodyHead(article),
    newElement('body.content', {}, toNitfBlocks(bodyTree(article.body.html)), writeMedia(article)),
    credit && newElement('body.end', {}, newElement('tagline', { type: 'std' }, credit)),
  )
}
