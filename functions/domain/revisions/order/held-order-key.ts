/**
 * The order key of copy as held by an order that waited for it. It comes directly after the copy itself,
 * which another delivery of the drop may have published before the order was given, and before every ruling
 * of the desk, since 'h' sorts before their 'r'.
 */
export const heldOrderKey = (orderKey: string): string => `${orderKey}/h`
