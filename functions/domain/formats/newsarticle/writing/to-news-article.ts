import type { NewsArticle, WithContext } from 'schema-dts'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { obligationTexts } from '#domain/formats/writing/obligation-texts.ts'
import { printDateline } from '#domain/formats/writing/print-dateline.ts'
import { usageTexts } from '#domain/formats/writing/usage-texts.ts'
import { versionInstant } from '#domain/formats/writing/version-instant.ts'
import { present } from '#domain/present.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { obligationsName } from '../obligations-name.ts'
import { toAbout } from './to-about.ts'
import { toMediaObject } from './to-media-object.ts'
import { toOrganization } from './to-organization.ts'
import { toPerson } from './to-person.ts'

/** An article as a `NewsArticle` of schema.org. An embargo, for which the vocabulary has no property, is a condition of access. */
export const toNewsArticle = (article: LicensedArticle): WithContext<NewsArticle> => {
  const { id, agency, distributor, copyright, firstCreated, media = [], subjects, sections, status } = article
  const uri = articleUri(id)
  const modified = versionInstant(article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    identifier: uri,
    version: String(article.version),
    headline: article.headline,
    datePublished: firstCreated ?? modified,
    creativeWorkStatus: status,
    ...present({
      dateModified: firstCreated && modified,
      description: article.summary,
      inLanguage: article.language,
      translationOfWork: article.translationOf && {
        '@type': 'NewsArticle' as const,
        '@id': articleUri(article.translationOf.id),
      },
      dateline: article.dateline && printDateline(article.dateline),
      ...signatures(article),
      sourceOrganization: agency === undefined ? undefined : toOrganization(agency),
      provider: distributor === undefined ? undefined : toOrganization(distributor),
      creditText: article.credit,
      copyrightHolder: copyright && toOrganization(copyright.holder),
      copyrightYear: copyright?.year,
      copyrightNotice: copyright?.notice,
      usageInfo: usageOf(article),
      conditionsOfAccess: article.embargoedUntil && `Embargoed until ${article.embargoedUntil}`,
      expires: article.expires,
      correction: correctionOf(article),
      about: subjects.length > 0 ? subjects.map(toAbout) : undefined,
      articleSection: sections.length > 0 ? sections : undefined,
      associatedMedia: media.length > 0 ? media.map(toMediaObject) : undefined,
    }),
    wordCount: article.body.wordCount,
    articleBody: article.body.text,
  }
}

/** Who wrote it (an organization if no person signs) and who contributed, each with their role. */
const signatures = ({ authors, collective, contributors }: LicensedArticle) => {
  const author =
    authors.length > 0
      ? authors.map(toPerson)
      : collective === undefined
        ? undefined
        : [toOrganization(collective)]
  const contributor = contributors.map(({ role, ...person }) => ({
    '@type': 'Role' as const,
    roleName: role,
    contributor: toPerson(person),
  }))
  return { author, contributor: contributor.length > 0 ? contributor : undefined }
}

/** The agency's conditions, and those that the license adds. */
const usageOf = (article: LicensedArticle) => {
  const works = [
    { name: 'Usage terms', text: usageTexts(article.usageTerms).join('\n') },
    { name: obligationsName, text: obligationTexts(article).join('\n') },
  ]
  const stated = works.filter(({ text }) => text !== '')
  return stated.length > 0 ? stated.map(work => ({ '@type': 'CreativeWork' as const, ...work })) : undefined
}

const correctionOf = ({ change, editorNote }: LicensedArticle) =>
  change?.class === 'correction'
    ? { '@type': 'CorrectionComment' as const, text: change.note ?? editorNote ?? 'Corrected.' }
    : undefined
