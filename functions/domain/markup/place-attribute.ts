/** The attribute that carries an element's position through code that does not know positions. */
export const placeAttribute = 'data-place'
