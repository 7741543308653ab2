const MARK = /<!-- table: (\w+) -->\n[\s\S]*?<!-- end -->/gu

/** A document with its generated tables as they are now: each between its marks, by its name. */
export const fillTables = (document: string, tables: Readonly<Record<string, () => string>>): string =>
  document.replaceAll(MARK, (_, name: string) => {
    const written = tables[name]
    if (!written) throw new Error(`No table is called ${name}`)
    return `<!-- table: ${name} -->\n\n${written()}\n\n<!-- end -->`
  })
