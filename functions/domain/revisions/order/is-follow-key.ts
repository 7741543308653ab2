/** Whether an order key is the desk's, directly after a text that is there, and not of a drop. */
export const isFollowKey = (orderKey: string): boolean => /\/r\d{6}(?:\+\d+)?$/.test(orderKey)
