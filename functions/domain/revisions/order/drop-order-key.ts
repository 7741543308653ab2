import { agencyOrderKey } from './agency-order-key.ts'

/**
 * The order key of the drop that a text came in, given the key under which the text stands: as it came, as the
 * desk edited or withheld it, or as an order held, embargoed, published or reinstated it.
 */
export const dropOrderKey = (orderKey: string): string =>
  agencyOrderKey(orderKey).replace(/(?:\/h)?(?:\/d\d*)?(?:\/r\d{6})?$/, '')
