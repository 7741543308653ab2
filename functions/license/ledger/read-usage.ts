import type { Deliveries } from '#ports'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'
import type { Usage } from '#schemas/license/usage.ts'

export type ReadUsage = (
  licenseeId: string,
  month: string,
  limit: number,
  after?: DeliveryPlace,
) => Promise<Pick<Usage, 'deliveries'> & { last?: DeliveryPlace }>

/**
 * Reads a page of what a licensee was given in a month. `last` is where to continue, if there may be more.
 */
export const createReadUsage =
  ({ deliveries }: { deliveries: Pick<Deliveries, 'inMonth'> }): ReadUsage =>
  async (licenseeId, month, limit, after) => {
    const read = await deliveries.inMonth(licenseeId, month, limit, after)
    const last = read.length === limit ? read.at(-1) : undefined
    return {
      deliveries: read.map(({ articleId, version, how, deliveredAt, products, agency, holder }) => ({
        articleId,
        version,
        how,
        deliveredAt,
        products,
        agency,
        holder,
      })),
      ...(last && { last }),
    }
  }
