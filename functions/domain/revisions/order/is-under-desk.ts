/** Whether an order key is of a ruling of the desk (`followKey`), or of copy under a hold of the desk (`deskHeldOrderKey`), edited or not. */
export const isUnderDesk = (orderKey: string): boolean => /\/(?:r\d{6}|d\d*)(?:\+\d+)?$/.test(orderKey)
