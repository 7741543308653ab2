const MARK = /<!-- table: (\w+) -->\n[\s\S]*?<!-- end -->/gu

/** A document with its generated tables brought up to date: each is between its marks, by name. */
export const fillTables = (document: string, tables: Readonly<Record<string, () => string>>): string =>
  document.replaceAll(MARK, (_, name: string) => {
    const written = tables[name]
    if (!written) throw new Error(`No table is called ${name}`)
    return `<!-- table: ${name} -->\n\n${written()}\n\n<!-- end -->`
  })
