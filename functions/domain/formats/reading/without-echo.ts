import { isSameAgency } from '../../conventions/agencies/is-same-agency.ts'
import type { Copy } from '../../copy.ts'

/** Copy without a distributor that is only the agency once more, as content repeats it inside an envelope. */
export const withoutEcho = (copy: Copy): Copy => {
  const { distributor, ...rest } = copy
  const { agency } = rest
  return distributor && agency && isSameAgency(agency.raw, distributor.raw) ? rest : copy
}
