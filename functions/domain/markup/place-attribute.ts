/** Attribute that carries an element's place through a program that knows none. */
export const placeAttribute = 'data-place'
