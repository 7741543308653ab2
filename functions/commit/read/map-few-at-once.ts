/** How many at once: fewer than the connections of the table's client, where more would wait and time out. */
const AT_ONCE = 25

/** Maps items in order, each by calls to the table, a few at a time. */
export const mapFewAtOnce = async <Item, Mapped>(
  items: readonly Item[],
  map: (item: Item) => Promise<Mapped>,
): Promise<Mapped[]> => {
  const mapped: Mapped[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    mapped.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(map))))
  return mapped
}
