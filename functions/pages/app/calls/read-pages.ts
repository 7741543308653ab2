/** A page of a list, and the cursor of the next one; the last page has none. */
interface Page<Content> {
  content: Content
  next: string | undefined
}

/** Reads a list to its end, page by page. `ask` is given no cursor for the first page. */
export async function* readPages<Content>(
  ask: (after: string | undefined) => Promise<Page<Content>>,
): AsyncGenerator<Content> {
  let after: string | undefined
  do {
    const { content, next } = await ask(after)
    yield content
    after = next
  } while (after !== undefined)
}
