import type { Contributor } from '#schemas/article.ts'

/** What a rule reads from one sentence of a tail credit. */
export interface Credit {
  contributors: Contributor[]
  organizations: string[]
  /** Set where the sentence is taken out without naming anybody: a contact block, initials, a biography. */
  removes?: boolean
}

/** A form of tail credit. `read` gives undefined where the sentence has another form. */
export interface CreditRule {
  name: string
  read: (sentence: string) => Credit | undefined
}
