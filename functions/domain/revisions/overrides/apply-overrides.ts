import type { Article } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/override.ts'
import type { AgencyField } from '#schemas/revision.ts'
import { deriveCredit } from '../../normalize/credit/derive-credit.ts'
import { readField } from './read-field.ts'
import { sameValue } from './same-value.ts'
import { writeField } from './write-field.ts'

/** What became of an article under the desk's overrides. */
export interface Overridden {
  article: Article
  /** Fields whose override stands. */
  kept: OverridableField[]
  /** Fields whose override does not, since the agency gives another value than when it was set. */
  lapsed: OverridableField[]
  /** Fields that stand otherwise now, as the rules read them. */
  agencyFields: AgencyField[]
}

/** The rule of the evidence of a field that an editor set. */
const OVERRIDE_RULE = 'override/editor'

/**
 * Sets the fields that the desk has overridden. An override is kept while the agency's value of the field is what it was when the
 * override was set; it lapses on a text where that is another, and on that text alone: which overrides count depends on what the
 * agency sent, and not on the order in which that came. A credit line that was derived from what is set is derived anew.
 * @param article as the rules read it
 */
export const applyOverrides = (article: Article, overrides: readonly Override[]): Overridden => {
  const isKept = ({ field, agencyValue }: Override): boolean => sameValue(article[field], agencyValue)
  const kept = overrides.filter(isKept)
  const touched = new Set(kept.map(({ field }) => field))
  const set = kept.reduce(setField, article)
  const isCreditDerived = article.credit !== undefined && article.credit === deriveCredit(article)
  const credit = isCreditDerived && !touched.has('credit') ? deriveCredit(set) : set.credit
  const isCreditNew = credit !== set.credit
  const { evidence } = readField(set, 'credit')
  return {
    article: isCreditNew
      ? writeField(set, {
          field: 'credit',
          ...(credit !== undefined && { value: credit }),
          ...(evidence && { evidence }),
        })
      : set,
    kept: [...touched],
    lapsed: overrides.filter(each => !isKept(each)).map(({ field }) => field),
    agencyFields: [...touched, ...(isCreditNew ? (['credit'] as const) : [])].map(field =>
      readField(article, field),
    ),
  }
}

const setField = (article: Article, { field, value }: Override): Article => {
  const { evidence } = readField(article, field)
  return writeField(article, {
    field,
    ...(value !== undefined && { value }),
    evidence: { raw: evidence?.raw ?? '', rule: OVERRIDE_RULE, ...(evidence?.at && { at: evidence.at }) },
  })
}
