/**
 * The order key of copy as an order holds it that waited for it: directly behind the copy itself, which another delivery of the drop may have
 * published before the order was given; before every ruling of the desk, since 'h' sorts before the 'r' of those.
 */
export const heldOrderKey = (orderKey: string): string => `${orderKey}/h`
