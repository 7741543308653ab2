import { type NewElement, newElement } from '../../../xml/new-element.ts'
import { oneLine } from '../../writing/one-line.ts'
import type { WriteContext } from '../../writing/write-context.ts'

/**
 * `provider`, which every item must have: the distributor, else the agency, else the service itself by its
 * address.
 */
export const writeProvider = (
  { agency, distributor }: { agency?: string | undefined; distributor?: string | undefined },
  { base }: WriteContext,
): NewElement => {
  const name = distributor ?? agency
  return name
    ? newElement('provider', {}, newElement('name', {}, oneLine(name)))
    : newElement('provider', { uri: base })
}
