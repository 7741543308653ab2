import type { FurnitureRule } from '../furniture-rule.ts'

const slashed = /^\(?(?:\p{Ll}{1,5}|\p{Lu}{2,4})(?:[/-](?:\p{Ll}{1,5}|\p{Lu}{2,4})){1,5}\)?$/u
const signed =
  /^(?:dpa|afp|ap|apa|sda|ats|efe|ansa|ntb|tt|aap|pa|rtr|cp)(?:[ /](?:\p{Ll}{2,4}|\p{Ll}{2}\d)){1,6}$/u

/** Initials of a desk, never of an author: "gr/bp" (AFP), "dpa grj rmo" (dpa), "cae/tcr" (EFE). */
export const deskInitials: FurnitureRule = {
  name: 'body/desk-initials',
  zones: ['tail'],
  matches: text => text.length < 40 && (slashed.test(text) || signed.test(text)),
}
