import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Subject } from '#schemas/article.ts'
import { kindOfSubject } from './kind-of-subject.ts'

/** `tobject`: the subjects that have a code in a scheme. */
export const writeTobject = (subjects: readonly Subject[]): NewElement | undefined => {
  const coded = subjects
    .filter(subject => kindOfSubject(subject) === 'coded')
    .map(({ name, code, scheme }) =>
      newElement('tobject.subject', {
        'tobject.subject.ipr': scheme,
        'tobject.subject.refnum': code,
        [levelOf(code)]: name,
      }),
    )
  return coded.length > 0 ? newElement('tobject', {}, coded) : undefined
}

/** The trailing zeros of an IPTC subject code tell its level; any other code counts as a matter. */
const levelOf = (code = ''): string => {
  if (/^\d\d0{6}$/.test(code)) return 'tobject.subject.type'
  return /^\d{8}$/.test(code) && !code.endsWith('000') ? 'tobject.subject.detail' : 'tobject.subject.matter'
}
