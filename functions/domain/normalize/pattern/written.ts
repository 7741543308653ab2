/** A pattern as it is written; a `RegExp` is one. Bundles hold it as text, so that it is made when it is first tried. */
export type Written = Pick<RegExp, 'source' | 'flags'>
