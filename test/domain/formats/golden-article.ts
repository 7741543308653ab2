import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { licenseFor } from './license-for.ts'

/** The content of `canonical.json`, which the golden outputs are made from. */
type Canonical = ReturnType<typeof JSON.parse>

/** The article that the golden outputs are made from, with what one kind of them says in addition. */
export const goldenArticle = (
  data: Canonical,
  own: Pick<LicensedArticle, 'byline' | 'authors' | 'contributors' | 'dateline' | 'change'> &
    Partial<LicensedArticle>,
): LicensedArticle => {
  const fields = {
    id: '5ee9b4b45ee9b4b45ee9b4b4',
    version: data.version,
    status: data.status,
    sourceId: '5ee9b4b4',
    language: data.language,
    urgency: data.urgency,
    slugline: data.slug,
    headline: data.headline,
    summary: 'Budget approved.',
    agency: data.creditLine,
    credit: data.creditLine,
    copyright: { ...data.copyright, notice: 'Copyright 2026 The Associated Press. All rights reserved.' },
    usageTerms: [{ code: 'editorial-use-only' as const, text: data.usageTerms }],
    subjects: [],
    sections: [],
    editorNote: data.edNote,
    firstCreated: data.firstCreated,
    versionCreated: data.versionCreated,
    receivedAt: data.versionCreated,
    body: { html: data.body_html, text: 'The city council approved a budget.', wordCount: 6 },
    ...own,
  }
  return { ...fields, ...licenseFor(fields) }
}
