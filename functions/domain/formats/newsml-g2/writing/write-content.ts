import { runsFromRight } from '#domain/formats/writing/runs-from-right.ts'
import { bodyTree } from '#domain/markup/trees/body-tree.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { languageTag } from './language-tag.ts'

/** `contentSet`: the story as a page of XHTML. */
export const writeContent = ({ body, headline, language }: LicensedArticle): NewElement =>
  newElement(
    'contentSet',
    {},
    newElement(
      'inlineXML',
      { contenttype: 'application/xhtml+xml', wordcount: body.wordCount },
      newElement(
        'html',
        {
          xmlns: 'http://www.w3.org/1999/xhtml',
          'xml:lang': languageTag(language),
          dir: runsFromRight(headline, language) ? 'rtl' : undefined,
        },
        newElement('head', {}, newElement('title', {}, headline)),
        newElement('body', {}, bodyTree(body.html)),
      ),
    ),
  )
