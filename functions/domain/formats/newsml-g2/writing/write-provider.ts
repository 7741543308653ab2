import { oneLine } from '#domain/formats/writing/one-line.ts'
import type { WriteContext } from '#domain/formats/writing/write-context.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'

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
