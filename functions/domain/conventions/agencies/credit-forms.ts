/** How a distributor or agency wants its copy credited in print. */
export interface CreditForm {
  /** Distributor or agency whose copy it credits; compared without case, "The" and legal suffix. */
  of: string
  /**
   * The line, with `{authors}`, `{agency}`, `{distributor}`. A part in square brackets is only printed if its
   * placeholders have values: "[{authors}][, {agency}][ ({distributor})]".
   */
  form: string
  /** The printed name of `of`: "TCA". */
  short: string
}

/**
 * Forms in order; the first whose `of` is the story's distributor or, failing that, its agency counts.
 * Sources: the agencies' credit requirements.
 */
export const creditForms: readonly CreditForm[] = [
  { of: 'Tribune Content Agency', short: 'TCA', form: '[{authors}][, {agency}][ ({distributor})]' },
  { of: 'Tribune News Service', short: 'TNS', form: '[{authors}][, {agency}][/{distributor}]' },
  {
    of: 'The New York Times News Service',
    short: 'The New York Times News Service',
    form: '[{authors}][, {agency}][ ({distributor})]',
  },
  { of: 'Creators Syndicate', short: 'Creators', form: '[{authors}][, {agency}][ ({distributor})]' },
  { of: 'The Associated Press', short: 'The Associated Press', form: '[{authors}][, {agency}]' },
  { of: 'Agence France-Presse', short: 'AFP', form: '[{authors}][, {agency}]' },
  { of: 'Deutsche Presse-Agentur', short: 'dpa', form: '[{authors}][, {agency}]' },
]
