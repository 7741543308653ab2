import type { RefusalRule } from '../refusal-rule.ts'

const mark = /^\W*(?:RPT|REFILE|RIPETIZIONE|RETTIFICA|CORREZIONE|CORREGGE|AGGIUNGE)\s+\P{Ll}+$/u

/** What a desk says in capitals of the version it sends: "(RPT CON CORREZIONE DI NOME)". Source: ANSA, Reuters. */
export const deskMark: RefusalRule = {
  name: 'byline/desk-mark',
  refuses: line => mark.test(line),
}
