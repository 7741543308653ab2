import type { Products } from '#ports'

/** Which of the products do not exist. */
export const findUnknownProducts = async (
  products: Pick<Products, 'findAll'>,
  ids: readonly string[],
): Promise<string[]> => {
  const known = new Set((await products.findAll(ids)).map(({ id }) => id))
  return ids.filter(id => !known.has(id))
}
