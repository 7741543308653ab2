import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy } from '#domain/copy.ts'

/**
 * Copy without its distributor if that is only the agency again, as happens when content repeats its
 * envelope.
 */
export const withoutRepeatedAgency = (copy: Copy): Copy => {
  const { distributor, ...rest } = copy
  const { agency } = rest
  return distributor && agency && isSameAgency(agency.raw, distributor.raw) ? rest : copy
}
