const nameOf = (of: string): string => `wiredesk-draft ${of}`

/** Copy that is being written, kept in this browser session until it is dropped: whoever looks at a story meanwhile finds it again. */
export const drafts = {
  of: (of: string): string | undefined => sessionStorage.getItem(nameOf(of)) ?? undefined,
  keep: (of: string, text: string): void => {
    try {
      sessionStorage.setItem(nameOf(of), text)
    } catch (error) {
      // Copy of some megabytes has no room there, and is not kept.
      if (!(error instanceof DOMException)) throw error
    }
  },
  forget: (of: string): void => sessionStorage.removeItem(nameOf(of)),
}
