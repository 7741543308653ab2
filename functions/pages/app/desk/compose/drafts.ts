const nameOf = (of: string): string => `wiredesk-draft ${of}`

/**
 * Copy being written, kept in this browser session until it is dropped, so that it survives a look at another
 * page.
 */
export const drafts = {
  of: (of: string): string | undefined => sessionStorage.getItem(nameOf(of)) ?? undefined,
  /** Without a text, what was kept is forgotten. */
  keep: (of: string, text: string | undefined): void => {
    try {
      if (text === undefined) sessionStorage.removeItem(nameOf(of))
      else sessionStorage.setItem(nameOf(of), text)
    } catch (error) {
      // Copy of some megabytes does not fit there, and is not kept.
      if (!(error instanceof DOMException)) throw error
    }
  },
}
