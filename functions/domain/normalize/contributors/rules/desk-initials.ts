import { deskInitials as refusal } from '#domain/normalize/byline/refusals/desk-initials.ts'
import type { CreditRule } from '../credit-rule.ts'

/** "dpa al rmo hct rmo", "bur-gr/bp": the last line of agency copy, for the desks. Source: AFP, dpa, EFE, APA. */
export const deskInitials: CreditRule = {
  name: 'contributors/desk-initials',
  read: sentence =>
    refusal.refuses(sentence) &&
    !/^(?:mit|con|avec|with|from|met|med|com|via|source|contributing)\s/iu.test(sentence)
      ? { contributors: [], organizations: [], removes: true }
      : undefined,
}
