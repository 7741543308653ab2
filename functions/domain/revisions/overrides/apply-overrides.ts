import { deriveCredit } from '#domain/normalize/credit/derive-credit.ts'
import type { Article } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/desk/override.ts'
import type { AgencyField } from '#schemas/revision.ts'
import { readField } from './read-field.ts'
import { sameValue } from './same-value.ts'
import { writeField } from './write-field.ts'

/** An article with the desk's overrides applied. */
export interface Overridden {
  article: Article
  /** Fields whose override applies. */
  kept: OverridableField[]
  /**
   * Fields whose override does not apply, since the agency's value has changed since it was set; without those
   * that it implied.
   */
  lapsed: OverridableField[]
  /** The fields that were changed, as the rules read them. */
  agencyFields: AgencyField[]
}

/** The rule named in the evidence of a field that an editor set. */
const OVERRIDE_RULE = 'override/editor'

/**
 * Applies the desk's overrides. An override applies as long as the agency's value of the field is what it was
 * when the override was set, and so do the agency's values of what it implied: a byline of the desk is never printed over other
 * authors. It lapses on a text with another value, and on that text only: which overrides
 * apply depends on what the agency sent, not on the order it came in. A credit line derived from an
 * overridden field is derived anew.
 * @param article as the rules read it
 */
export const applyOverrides = (article: Article, overrides: readonly Override[]): Overridden => {
  const changed = new Set(
    overrides.filter(({ field, agencyValue }) => !sameValue(article[field], agencyValue)).map(ownFieldOf),
  )
  const isKept = (override: Override): boolean => !changed.has(ownFieldOf(override))
  const kept = overrides.filter(isKept)
  const lapsed = overrides.filter(each => !isKept(each))
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
    lapsed: lapsed
      .filter(({ impliedBy }) => !lapsed.some(({ field }) => field === impliedBy))
      .map(({ field }) => field),
    agencyFields: [...touched, ...(isCreditNew ? (['credit'] as const) : [])].map(field =>
      readField(article, field),
    ),
  }
}

/** The field that an editor set, of an override that may only have been implied by it. */
const ownFieldOf = ({ field, impliedBy = field }: Override): OverridableField => impliedBy

const setField = (article: Article, { field, value }: Override): Article => {
  const { evidence } = readField(article, field)
  return writeField(article, {
    field,
    ...(value !== undefined && { value }),
    evidence: { raw: evidence?.raw ?? '', rule: OVERRIDE_RULE, ...(evidence?.at && { at: evidence.at }) },
  })
}
