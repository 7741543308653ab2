import type { PhraseRule } from '../phrase-rule.ts'
import { readRole } from '../roles/read-role.ts'

/** "Special to The Daily Planet": before organizations, since it ends in one. */
export const specialTo: PhraseRule = text =>
  /^(?:special|exclusive|especial|специально|спеціально)/iu.test(text) ? readRole(text) : undefined
